/**
 * The different texts of a workbook, each kept once. Cells hold the number of a text,
 * so that a name that stands on 100,000 rows costs one string.
 */
export interface Texts {
  readonly size: number;
  /** the number of a text, new or known */
  id(text: string): number;
  /** a new number for a text that is known to stand in no other cell's number: without looking it up */
  add(text: string): number;
  /** the text of a number; "" where there is none */
  at(id: number): string;
  /** a text with formats of its own inside the cell: never shared with the plain one */
  addRich(text: string, xml: string): number;
  /** the content of its `si` element, where a text has formats of its own */
  rich(id: number): string | undefined;
}

/**
 * An empty dictionary of texts.
 *
 * @example
 * const texts = createTexts();
 * texts.id("Jansen"); // 0
 * texts.id("Jansen"); // 0 again
 */
export function createTexts(): Texts {
  const texts: string[] = [];
  const ids = new Map<string, number>();
  const riches = new Map<number, string>();
  return {
    get size() {
      return texts.length;
    },
    id(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, texts.length);
      return texts.push(text) - 1;
    },
    add: (text) => texts.push(text) - 1,
    at: (id) => texts[id] ?? "",
    addRich(text, xml) {
      riches.set(texts.length, xml);
      return texts.push(text) - 1;
    },
    rich: (id) => riches.get(id),
  };
}
