/** What a head says of VAT: a code, what it is reckoned over, or the VAT itself, and of which rate. */
export interface VatHead {
  readonly part: "code" | "base" | "amount";
  /** the rate as the head has it: "21%", "hoog"; "" where it names none */
  readonly rate: string;
  /** the head says that it is an amount; a bare "BTW" may hold a code or a percentage too */
  readonly sure: boolean;
}

const AMOUNT = words(`btwbedrag bedragbtw btwbedragen vatamount amountvat taxamount montanttva montantdetva tvamontant
  mwstbetrag ustbetrag steuerbetrag umsatzsteuerbetrag mehrwertsteuerbetrag omzetbelasting`);
const BARE = words("btw vat tax tva mwst ust umsatzsteuer mehrwertsteuer");
const BASE = words(`grondslag btwgrondslag grondslagbtw maatstafvanheffing netto nettobedrag bedragexclbtw bedragexcl
  bedragexclusief bedragexclusiefbtw exclbtw totaalexclbtw factuurbedragexclbtw factuurbedragexcl vatbase taxbase
  taxablebase taxableamount net netamount amountexclvat amountexcltax exclvat base baseht basehtva baseimposable
  basetva montantht montanthtva nettobetrag bemessungsgrundlage steuerbasis nettosumme`);
const CODE = words("btwcode vatcode taxcode codetva steuercode steuerschlussel mwstcode ustcode steuerkennzeichen");

const RATE = /(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%|pct|procent)?/;
const NAMED_RATE =
  /\b(hoog|laag|nul|verlegd|vrij|high|low|standard|reduced|zero|exempt|normal|reduit|voll|ermassigt|regelsatz)\b/;

/**
 * Reads a head as one about VAT, in Dutch, English, French and German; undefined where it is none.
 *
 * @example vatHead("BTW-bedrag 21%") // { part: "amount", rate: "21%", sure: true }
 * @example vatHead("Bedrag incl. BTW") // undefined
 */
export function vatHead(head: string): VatHead | undefined {
  const text = head
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  const number = RATE.exec(text);
  const named = number ? undefined : NAMED_RATE.exec(text);
  // "BTW %" holds percentages
  if (!number && text.includes("%")) return undefined;
  const rest = text
    .replace(number?.[0] ?? named?.[0] ?? "", " ")
    .replace(/\b(?:tarief|rate|taux|satz|eur|euro)\b/g, " ");
  const key = rest.replace(/[^a-z]/g, "");
  const rate = number ? `${number[1].replace(",", ".")}%` : (named?.[1] ?? "");
  if (CODE.has(key)) return { part: "code", rate: "", sure: true };
  if (BASE.has(key)) return { part: "base", rate, sure: true };
  if (AMOUNT.has(key)) return { part: "amount", rate, sure: true };
  return BARE.has(key) ? { part: "amount", rate, sure: rate !== "" } : undefined;
}

/** What the Dutch names of rates stand for, in per cent. */
const DUTCH_RATES: Readonly<Record<string, number | undefined>> = { hoog: 21, high: 21, laag: 9, low: 9 };

/** The per cent of a rate, and whether it is only what such a name stands for now. @example percentOf("laag") // { percent: 9, assumed: true } */
export function percentOf(rate: string): { readonly percent: number; readonly assumed: boolean } | undefined {
  const number = /^(\d+(?:\.\d+)?)%$/.exec(rate)?.[1];
  if (number !== undefined) return { percent: Number(number), assumed: false };
  const percent = DUTCH_RATES[rate];
  return percent === undefined ? undefined : { percent, assumed: true };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
