/** Words that make a row a total, at the start or the end of a cell. */
const TOTAL =
  /^(?:eind|grand |general |generaal )?(?:totaal|totalen|totals?|gesamt(?:summe)?|endsumme|summe|somme|saldo totaal)(?![\p{L}])|(?:^|\s)(?:totaal|total|gesamt)\s*:?$|^total général/iu;
const SUBTOTAL =
  /^(?:sub-?\s?(?:totaal|totalen|totals?)|sous-total|zwischensumme|teilsumme)|(?:^|\s)sub-?totaa?l\s*:?$/iu;
const WHOLE_TOTAL =
  /^(?:(?:eind|grand |general )?tota(?:al|len|ls?)|gesamt(?:summe)?|endsumme|summe|somme|total général|totaal generaal|eindsaldo)\s*:?$/iu;
const PERCENTAGE = /^percentage|^in %|^pourcentage|^prozent/i;
const BALANCE =
  /^(?:begin|eind|start|open(?:ings)?|sluit|slot)[ -]?(?:saldo|balans)\b[\s:]*(?:[\d/.-]*)$|^(?:opening|closing|starting|ending) balance\b|^solde (?:initial|final)|^(?:anfangs|end)saldo/i;

/** What kind of summing row the texts of a row make it; undefined for none. */
export function totalKind(texts: readonly string[]): "total" | "subtotal" | "note" | undefined {
  if (texts.some((text) => PERCENTAGE.test(text))) return "note";
  if (texts.some((text) => SUBTOTAL.test(text))) return "subtotal";
  if (texts.some((text) => WHOLE_TOTAL.test(text))) return "total";
  return texts.some((text) => TOTAL.test(text)) ? "subtotal" : undefined;
}

/** An opening or closing balance between the lines of a statement: never a line. */
export function isBalanceRow(texts: readonly string[]): boolean {
  return texts.some((text) => BALANCE.test(text));
}
