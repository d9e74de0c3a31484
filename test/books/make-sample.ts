/** Writes assets/sample.xlsx from the book: `npx tsx test/books/make-sample.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyWorkbook } from "../../src/xlsx/empty";
import { renderSheet } from "../../src/xlsx/render-sheet";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { bankSheet, openItemsSheet } from "./webshop-year-end/workbook";

const workbook = emptyWorkbook();
for (const spec of [openItemsSheet(), bankSheet()]) workbook.sheets.push(renderSheet(spec, workbook));
const file = join(import.meta.dirname, "../../assets/sample.xlsx");
writeFileSync(file, writeWorkbook(workbook));
console.log(file);
