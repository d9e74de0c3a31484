import { inExcel } from "../run";

/** All our keys in the workbook's settings begin like this. */
const PREFIX = "afletter.";

/**
 * Keeps a small preference in the workbook: column mapping, routes, language. Anyone who has the file can
 * read it, so no names or amounts; what was decided stands in sheets (design.md, State).
 *
 * @example await remember("mapping", { Bank: { headRow: 3 } });
 */
export async function remember(key: string, value: unknown): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.settings.add(PREFIX + key, JSON.stringify(value));
    await context.sync();
  });
}

/** What was kept under a key; undefined where nothing was, or where it can't be read any more. */
export async function recall(key: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return undefined;
    const value: unknown = setting.value;
    return typeof value === "string" ? parsed(value) : undefined;
  });
}

/** Takes a preference away. */
export async function forget(key: string): Promise<void> {
  await inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
    setting.load("key");
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // someone else wrote it, or it was damaged: as if there were nothing
    return undefined;
  }
}
