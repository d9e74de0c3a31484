/** Which sign parts the decimals from the whole. */
export type DecimalMark = "comma" | "point";

/** An amount text taken out of its dress: figures with their separators, sign and currency. */
export interface DressedAmount {
  readonly figures: string;
  readonly sign: 1 | -1;
  /** behind the figures: debit or credit */
  readonly side?: "debit" | "credit";
  /** ISO code, where a symbol or code stands with the amount */
  readonly currency?: string;
}

const SYMBOLS: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", US$: "USD", "£": "GBP", EURO: "EUR" };

/** Longer texts are no amounts, and are not tried. */
const LONGEST = 40;

/** Only codes that occur: any three letters would make an amount of "ref 12". */
const CODES =
  "EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|AUD|CAD|NZD|CNY|HKD|SGD|INR|ZAR|AED|KWD|BHD|OMR|TND|MAD|BRL|MXN|THB|ILS|KRW|ANG|AWG|SRD|XCG";

const CURRENCY = String.raw`€|US\$|\$|£|EURO|${CODES}`;
const DRESSED = new RegExp(
  String.raw`^(\()?\s*([+-])?\s*(${CURRENCY})?\s*([+-])?\s*([\d.,' ]*\d[.,]?)(?:(?<=[.,])-{1,2})?\s*([+-])?\s*(${CURRENCY})?\s*(\))?\s*(CR|DR|C|D|DB|CT|H|S)?$`,
  "i",
);

/**
 * Takes an amount text out of its dress; undefined where it is no amount in any notation.
 * `1.210,00-`, `(12,50)`, `€ -5`, `12,50 CR` and `1.210,-` are all known (spec 1).
 *
 * @example undress("€ 1.210,00-") // { figures: "1.210,00", sign: -1, currency: "EUR" }
 */
export function undress(text: string): DressedAmount | undefined {
  if (text.length > LONGEST) return undefined;
  // most amounts wear nothing
  if (/^\d[\d.,]*\d$|^\d$/.test(text)) return { figures: text, sign: 1 };
  if (/^-\d[\d.,]*\d$|^-\d$/.test(text)) return { figures: text.slice(1), sign: -1 };
  const match = DRESSED.exec(text.replace(/[\u2212\u2013]/g, "-").trim());
  if (!match) return undefined;
  const [, open, first, before, second, figures, last, behind, close, side] = match;
  const signs = [first, second, last].filter((sign) => sign !== undefined);
  const brackets = open !== undefined;
  if (brackets !== (close !== undefined) || signs.length + (brackets ? 1 : 0) > 1) return undefined;
  if (before !== undefined && behind !== undefined) return undefined;
  const currency = (before ?? behind)?.toUpperCase();
  return {
    figures: figures.trim(),
    sign: brackets || signs[0] === "-" ? -1 : 1,
    ...(side === undefined ? {} : { side: /^(?:C|H)/i.test(side) ? "credit" : "debit" }),
    ...(currency === undefined ? {} : { currency: SYMBOLS[currency] ?? currency }),
  };
}

const FIGURES: Readonly<Record<DecimalMark, RegExp>> = {
  comma: /^(\d+|\d{1,3}(?:([. '])\d{3})(?:\2\d{3})*)?(?:,(\d*))?$/,
  point: /^(\d+|\d{1,3}(?:([, '])\d{3})(?:\2\d{3})*)?(?:\.(\d*))?$/,
};

/**
 * The decimal text of figures in one notation; undefined where they do not fit it.
 *
 * @example decimalFigures("1.210,5", "comma") // "1210.5"
 * @example decimalFigures("12,3,4", "comma") // undefined
 */
export function decimalFigures(figures: string, mark: DecimalMark): string | undefined {
  const match = FIGURES[mark].exec(figures);
  if (!match) return undefined;
  const whole = (match[1] ?? "").replace(/\D/g, "");
  const fraction = match[3] ?? "";
  if (whole === "" && fraction === "") return undefined;
  return fraction === "" ? whole : `${whole === "" ? "0" : whole}.${fraction}`;
}

/** Which notations figures fit: one, both with the same value, both with another value, or none. */
export type NotationFit = DecimalMark | "same" | "either" | "none";

/** @example fitOf("1.210,00") // "comma"; fitOf("1.210") // "either"; fitOf("1210") // "same" */
export function fitOf(figures: string): NotationFit {
  const lastComma = figures.lastIndexOf(",");
  const lastPoint = figures.lastIndexOf(".");
  // what stands last of the two can only be the decimal mark
  if (lastComma >= 0 && lastPoint >= 0) {
    const mark = lastComma > lastPoint ? "comma" : "point";
    const other = mark === "comma" ? "point" : "comma";
    return decimalFigures(figures, mark) !== undefined
      ? mark
      : decimalFigures(figures, other) !== undefined
        ? other
        : "none";
  }
  const comma = decimalFigures(figures, "comma");
  const point = decimalFigures(figures, "point");
  if (comma === undefined) return point === undefined ? "none" : "point";
  if (point === undefined) return "comma";
  return comma === point ? "same" : "either";
}

const MARKS: Readonly<Record<DecimalMark, number>> = { comma: 44, point: 46 };
/** So many figures are exact whatever they are. */
const SAFE_LENGTH = 15;

/**
 * The hundredths of an amount as most of them are written: figures, the decimal mark, two decimals, a minus
 * in front or none. Nearly every cell is read by this alone; NaN says that it needs a closer look.
 *
 * @example plainHundredths("-1210,00", "comma") // -121000
 * @example plainHundredths("1.210,00", "comma") // NaN
 */
export function plainHundredths(text: string, mark: DecimalMark): number {
  const { length } = text;
  const from = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length - from < 4 || length > SAFE_LENGTH || text.charCodeAt(length - 3) !== MARKS[mark]) return NaN;
  let units = 0;
  for (let i = from; i < length; i++) {
    if (i === length - 3) continue;
    const figure = text.charCodeAt(i) - 48;
    if (figure < 0 || figure > 9) return NaN;
    units = units * 10 + figure;
  }
  return from === 1 && units !== 0 ? -units : units;
}
