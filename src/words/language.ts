/** The languages of every text a person reads, as the user chooses among them. */
export const LANGUAGES = ["nl", "nl-BE", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages with texts of their own. A further one is a further key here, and a text in every set of phrases. */
export type WholeLanguage = "nl" | "en";

/** Languages that say some things in another way than the one they belong to: a file each, such as `nl-be.ts`. */
export type Variant = Exclude<Language, WholeLanguage>;

const BASES: Readonly<Record<Variant, WholeLanguage>> = { "nl-BE": "nl" };

/** The language whose texts, figures and dates hold where a variant says nothing of its own. @example baseOf("nl-BE") // "nl" */
export function baseOf(language: Language): WholeLanguage {
  return language === "nl" || language === "en" ? language : BASES[language];
}

/**
 * Ours for the language of Excel or a browser: the variant where there is one, else the language, else English.
 *
 * @example languageFor("nl-be") // "nl-BE"
 * @example languageFor("nl-NL") // "nl"
 * @example languageFor("fr-BE") // "en"
 */
export function languageFor(tag: string): Language {
  const known = tag.toLowerCase();
  const exact = LANGUAGES.find((language) => language.toLowerCase() === known);
  return exact ?? LANGUAGES.find((language) => language === known.split("-")[0]) ?? "en";
}

/** Part of a set of phrases: what a variant says in another way. A key that the set has not is an error. */
export type Changes<T> = T extends ((...args: never[]) => unknown) | readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Changes<T[Key]> }
    : T;

/** A set of phrases, by language. */
export interface Phrases<T> {
  (language: Language): T;
  /** what a variant says in another way; everything else it says as its language does, but for its terms */
  vary(variant: Variant, changes: Changes<NoInfer<T>>): void;
}

/** How a variant puts a text of its language: the same sentence with its own terms. */
export type Terms = (text: string) => string;

const TERMS = new Map<Variant, Terms>();

/**
 * Gives a variant its own terms. They go into plain texts; a text that is made of facts is put in another way with
 * `vary`, so that what came from outside (the name of a sheet) is never changed.
 */
export function setTerms(variant: Variant, terms: Terms): void {
  TERMS.set(variant, terms);
}

/**
 * A set of phrases in every language. All must have the same keys, each a text or a
 * function of facts to a text: a missing key does not compile.
 *
 * @example
 * const greetings = phrases({ nl: { hello: (name: string) => `Dag ${name}` }, en: { hello: (name: string) => `Hello ${name}` } });
 * greetings("nl").hello("Els") // "Dag Els"
 */
export function phrases<T>(texts: { nl: T; en: NoInfer<T> }): Phrases<T> {
  const changes = new Map<Variant, Changes<T>>();
  const made = new Map<Variant, T>();
  const inVariant = (variant: Variant): T => {
    const known = made.get(variant);
    if (known !== undefined) return known;
    const terms = TERMS.get(variant);
    const base = texts[baseOf(variant)];
    const own = changed(terms ? withTerms(base, terms) : base, changes.get(variant));
    made.set(variant, own);
    return own;
  };
  const said = (language: Language): T =>
    language === "nl" || language === "en" ? texts[language] : inVariant(language);
  return Object.assign(said, {
    vary(variant: Variant, own: Changes<T>) {
      changes.set(variant, own);
      made.delete(variant);
    },
  });
}

/** Heads and words by which a sheet is read back: they are the same in every variant. */
const READ_BACK: ReadonlySet<string> = new Set(["columns", "kinds", "settlements"]);

function withTerms<T>(texts: T, terms: Terms): T {
  if (typeof texts === "string") return terms(texts) as T;
  if (typeof texts !== "object" || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((text: unknown) => withTerms(text, terms)) as T;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, READ_BACK.has(key) ? text : withTerms(text as unknown, terms)]),
  ) as T;
}

function changed<T>(texts: T, changes: Changes<T> | undefined): T {
  if (changes === undefined) return texts;
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return changes as T;
  const entries = Object.entries(changes as object).map(([key, change]) => [
    key,
    changed((texts as Record<string, unknown>)[key], change as never),
  ]);
  return { ...texts, ...(Object.fromEntries(entries) as object) };
}
