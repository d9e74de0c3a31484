import { languageFor, type Language } from "../../words/language";
import { inExcel } from "../run";

/** What Excel looks like: dark or light, and the colour of its body as "#RRGGBB" where known. */
export function theme(): { isDark: boolean; background?: string } {
  const office = (Office.context as { officeTheme?: Partial<Office.OfficeTheme> }).officeTheme;
  const background = office?.bodyBackgroundColor;
  const isDark = office?.isDarkTheme ?? (background !== undefined && isDarkColor(background));
  return background === undefined ? { isDark } : { isDark, background };
}

/** The language of Excel's own screens, as far as it is one of ours: Dutch in Belgium has words of its own. */
export function language(): Language {
  return languageFor(Office.context.displayLanguage);
}

/**
 * What tells workbooks apart, as far as Excel says: the file's name, and its place where it has one.
 *
 * @example { name: "Debiteuren 2025.xlsx", url: "https://…/Debiteuren 2025.xlsx" }
 */
export async function workbookIdentity(): Promise<{ name: string; url?: string }> {
  const url = (Office.context as { document?: { url?: string } }).document?.url;
  const name = await inExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
  return url ? { name, url } : { name };
}

/** By the usual weights of red, green and blue for brightness. */
function isDarkColor(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
