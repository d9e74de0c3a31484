import type { Problem } from "../../domain/ledger/problem";
import { namesInZip } from "../../sources/bank/zip";
import type { OpenedFile } from "./open-file";

/**
 * What is the matter with a file that no reader can do anything with: empty, of another program, or broken.
 *
 * @example foreignFile(file)?.code // "xlsx-old-or-encrypted"
 */
export function foreignFile({ path, kind, bytes }: OpenedFile): Problem | undefined {
  const problem = (code: string): Problem => ({ code, place: { source: path } });
  const isSheet = /\.(?:xls[xm]|csv|tsv)$/i.test(path);
  if (kind === "empty") return problem(isSheet ? "sheetEmpty" : "fileEmpty");
  if (kind === "xls") return problem("xlsx-old-or-encrypted");
  if (kind !== "zip") return undefined;
  // LibreOffice and OpenOffice: a zip with its kind as its first member
  if (namesInZip(bytes).includes("content.xml")) return problem("xlsx-not-a-workbook");
  return /\.xls[xm]$/i.test(path) ? problem("xlsx-damaged") : undefined;
}
