/** A column of texts, read by position; "" where there is none. */
export interface TextColumn {
  readonly length: number;
  at(index: number): string;
}

/** @example textColumn(["2025-0012", ""]).at(0) // "2025-0012" */
export function textColumn(texts: readonly string[]): TextColumn {
  return { length: texts.length, at: (index) => texts[index] ?? "" };
}
