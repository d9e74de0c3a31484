/** The languages of every text a person reads. A further one is a further key here. */
export type Language = "nl" | "en";

/**
 * A set of phrases in every language. Both must have the same keys, each a text or a
 * function of facts to a text: a missing key does not compile.
 *
 * @example
 * const greetings = phrases({ nl: { hello: (name: string) => `Dag ${name}` }, en: { hello: (name: string) => `Hello ${name}` } });
 * greetings("nl").hello("Els") // "Dag Els"
 */
export function phrases<T>(texts: { nl: T; en: NoInfer<T> }): (language: Language) => T {
  return (language) => texts[language];
}
