/** The set that everything here needs (manifest.xml has the same floor). */
const FLOOR = "1.9";

/** Where the page finds itself. */
export type Host = "excel" | "outside" | "tooOld";

/**
 * Waits for Office.js and tells where the page runs: in Excel, in an Excel that is too old, or as a
 * plain web page (then Office.js knows no host).
 *
 * @example if ((await whenReady()) === "outside") …
 */
export async function whenReady(): Promise<Host> {
  if (typeof Office === "undefined") return "outside";
  const { host } = await Office.onReady();
  // the types say that there always is one; a page outside Office gets null
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return "outside";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? "excel" : "tooOld";
}
