const DECIMAL = /^\d{1,30}(?:\.\d{0,30})?$|^\.\d{1,30}$/;

/** Is this an unsigned decimal text with a point, as XML Schema writes amounts? */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** The text of an amount with its sign; zero has none. @example signed("12.50", -1) // "-12.50" */
export function signed(text: string, sign: 1 | -1): string {
  return sign === -1 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The exact sum of decimal texts, with at least `decimals` decimals. @example sumOf(["0.1", "0.2"], 2) // "0.30" */
export function sumOf(texts: readonly string[], decimals: number): string {
  const digits = texts.reduce((most, text) => Math.max(most, fractionOf(text)), decimals);
  let sum = 0n;
  for (const text of texts) sum += scaled(text, digits);
  return shown(sum, digits, decimals);
}

/** opening + entries - closing, exactly. */
export function differenceOf(opening: string, entries: readonly string[], closing: string, decimals: number): string {
  const digits = entries.reduce(
    (most, text) => Math.max(most, fractionOf(text)),
    Math.max(decimals, fractionOf(opening), fractionOf(closing)),
  );
  let sum = scaled(opening, digits) - scaled(closing, digits);
  for (const text of entries) sum += scaled(text, digits);
  return shown(sum, digits, decimals);
}

/** Is a decimal text zero? */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** How many decimals a text has. */
function fractionOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** A decimal text as a whole number of 10^-digits. */
function scaled(text: string, digits: number): bigint {
  const point = text.indexOf(".");
  const whole = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const missing = digits - (point < 0 ? 0 : text.length - point - 1);
  return BigInt(missing > 0 ? whole + "0".repeat(missing) : whole);
}

/** With at least `decimals` decimals; zeros behind those are not shown. */
function shown(value: bigint, digits: number, decimals: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  let fraction = text.slice(text.length - digits);
  while (fraction.length > decimals && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return `${value < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
