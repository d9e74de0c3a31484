/** The oldest Excel that the add-in runs in (manifest.xml, Requirements). */
const FLOOR = "1.9";

/**
 * Where this page runs, once Office.js knows: in an Excel that is new enough, in one that is too old,
 * or outside Excel, as a plain page.
 *
 * @example if ((await whenReady()) === "excel") …
 */
export async function whenReady(): Promise<"excel" | "tooOld" | "outside"> {
  // the script comes from elsewhere and may not have loaded
  const office = (globalThis as { Office?: typeof Office }).Office;
  if (!office) return "outside";
  // outside Office the host is null, whatever the types say
  const info = (await office.onReady()) as { host: unknown } | undefined;
  if (info?.host !== "Excel") return "outside";
  return office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? "excel" : "tooOld";
}
