/** The display languages of the stand-in, as Office names them. */
export const LANGUAGES = ["nl-NL", "nl-BE", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];

/** @example isDutch("nl-BE") // true */
export function isDutch(language: Language): boolean {
  return language.startsWith("nl");
}

/** The display language that a text names; Dutch where it names none. @example languageOf("en-US") // "en-US" */
export function languageOf(text: string | null): Language {
  return LANGUAGES.find((language) => language === text) ?? "nl-NL";
}
