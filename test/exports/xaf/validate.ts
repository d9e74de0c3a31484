/**
 * Validates our audit files against the schema of XML Auditfile Financieel 3.2, which may not stand in this
 * repository: `npx tsx test/exports/xaf/validate.ts XmlAuditfileFinancieel3.2.xsd`. It needs xmllint
 * (on Debian: apt-get install libxml2-utils).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xaf } from "../../../src/exports/xaf";
import { MEMORIALS } from "./memorials";

const [, , schema] = process.argv;
if (schema === undefined) {
  console.error("Give the path of the schema: npx tsx test/exports/xaf/validate.ts SCHEMA.xsd");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "afletter-xaf-"));
let failed = 0;
try {
  for (const [i, { name, documents, context }] of MEMORIALS.entries()) {
    const file = join(folder, `${i}.xml`);
    writeFileSync(file, xaf.write(documents, context));
    const { status, stderr, error } = spawnSync("xmllint", ["--noout", "--schema", schema, file], { encoding: "utf8" });
    if (error) throw error;
    const lines = documents.reduce((sum, document) => sum + document.lines.length, 0);
    console.log(`${status === 0 ? "valid  " : "INVALID"} ${name}: ${documents.length} documents, ${lines} lines`);
    if (status !== 0) console.log(stderr);
    failed += Number(status !== 0);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  failed === 0 ? `All ${MEMORIALS.length} files are valid.` : `${failed} of ${MEMORIALS.length} files are invalid.`,
);
process.exitCode = failed === 0 ? 0 : 1;
