const WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DECIMALS = "BHD IQD JOD KWD LYD OMR TND";

const DIGITS = new Map<string, 0 | 2 | 3>([
  ...WITHOUT_DECIMALS.split(" ").map((code) => [code, 0] as const),
  ...THREE_DECIMALS.split(" ").map((code) => [code, 3] as const),
]);

/**
 * How many decimals an amount in a currency has (ISO 4217; spec 0, law 9).
 *
 * @param currency ISO 4217 code in capitals; a code that is not known, or "", has two decimals
 * @example minorDigits("EUR") // 2
 * @example minorDigits("JPY") // 0
 */
export function minorDigits(currency: string): 0 | 2 | 3 {
  return DIGITS.get(currency) ?? 2;
}

/** Minor units in one main unit: 100 for EUR, 1 for JPY, 1000 for KWD. */
export function minorFactor(currency: string): 1 | 100 | 1000 {
  const digits = minorDigits(currency);
  return digits === 2 ? 100 : digits === 0 ? 1 : 1000;
}
