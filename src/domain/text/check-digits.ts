/** What kind of structured reference a text is, by its form. */
export type StructuredKind = "betalingskenmerk" | "ogm" | "rf";

export interface Structured {
  readonly kind: StructuredKind;
  /** do the check digits agree? One that fails is weak evidence, not none (formats 1.5) */
  readonly valid: boolean;
}

const KENMERK_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1];

/** Rest of a long number modulo 97, digit by digit; letters count 10 to 35 (ISO 7064). */
function modulo97(text: string): number {
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % 97;
    else rest = (rest * 100 + code - 55) % 97;
  }
  return rest;
}

/**
 * Does the Dutch payment reference of 16 digits have the right first digit?
 * Weights from the right 2, 4, 8, 5, 10, 9, 7, 3, 6, 1, repeated; 11 - sum mod 11, 10 becomes 1
 * and 11 becomes 0 (formats 1.5).
 *
 * @example isBetalingskenmerk("1067931951601240") // true
 */
export function isBetalingskenmerk(digits: string): boolean {
  if (!/^\d{16}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 15; i++) sum += Number(digits[15 - i]) * KENMERK_WEIGHTS[i % KENMERK_WEIGHTS.length];
  const check = 11 - (sum % 11);
  return Number(digits[0]) === (check === 10 ? 1 : check === 11 ? 0 : check);
}

/**
 * Is this a Belgian structured communication (OGM) of 12 digits with the right last two:
 * the first ten modulo 97, where 0 becomes 97 (formats 1.5)?
 *
 * @example isOgm("090933755493") // true
 */
export function isOgm(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const rest = modulo97(digits.slice(0, 10));
  return Number(digits.slice(10)) === (rest === 0 ? 97 : rest);
}

/**
 * Is this an ISO 11649 creditor reference: RF, two check digits, up to 21 characters?
 *
 * @example isCreditorReference("RF18539007547034") // true
 */
export function isCreditorReference(text: string): boolean {
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(text) && modulo97(text.slice(4) + text.slice(0, 4)) === 1;
}

/**
 * Is this an IBAN with the right check digits? Without spaces, in upper case.
 *
 * @example isIban("NL91ABNA0417164300") // true
 */
export function isIban(text: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text) && modulo97(text.slice(4) + text.slice(0, 4)) === 1;
}

/**
 * Which structured reference a text of letters and digits is by its form, and whether its
 * check digits agree; undefined where it is none.
 *
 * @param compact upper case, letters and digits only
 * @example structured("090933755493") // { kind: "ogm", valid: true }
 */
export function structured(compact: string): Structured | undefined {
  if (/^\d{16}$/.test(compact)) return { kind: "betalingskenmerk", valid: isBetalingskenmerk(compact) };
  if (/^\d{12}$/.test(compact)) return { kind: "ogm", valid: isOgm(compact) };
  if (/^RF\d{2}[A-Z0-9]{1,21}$/.test(compact)) return { kind: "rf", valid: isCreditorReference(compact) };
  return undefined;
}
