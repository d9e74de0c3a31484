import type { Provider } from "../profile/profile";
import { nameWords } from "../text/names";

/** Words by which a provider is told from every other. */
const OWN_WORDS: Readonly<Record<string, Provider>> = {
  MOLLIE: "mollie",
  STRIPE: "stripe",
  SHOPIFY: "shopify",
  ADYEN: "adyen",
  PAYPAL: "paypal",
  BUCKAROO: "buckaroo",
  MULTISAFEPAY: "multisafepay",
  PAYNL: "paynl",
  TINTEL: "paynl",
};

/** Words that stand beside it in the names under which providers pay out, and say nothing else. */
const COMMON_WORDS = new Set(
  (
    "STICHTING PAYMENTS PAYMENT EUROPE TECHNOLOGY TECHNOLOGIES INTERNATIONAL DERDENGELDEN DERDENGELD KLANTGELDEN " +
    "GELDEN BEHEER CLIENT ESCROW FOUNDATION FINANCIAL SERVICES BANK LUXEMBOURG LUXEMBURG IRELAND NETHERLANDS " +
    "NEDERLAND NL EU UK INC PAYOUT PAYOUTS SETTLEMENT UITBETALING ET CIE SCA SARL INZ INZAKE ONLINE AFWIKKELING PAY"
  ).split(" "),
);

/** Money of others: such a foundation pays out for whoever the description names. */
const HOLDS_MONEY_OF_OTHERS = new Set(["KLANTGELDEN", "DERDENGELDEN", "DERDENGELD"]);

const MAY_BE_ONE =
  /mollie|stripe|shopify|adyen|paypal|buckaroo|multi\s?safe\s?pay|tintel|pay\.?\s?nl|klantgelden|derdengeld/i;

/**
 * The payment provider that pays out, known by the name of the counterparty (spec 6): one that has
 * nothing in it but the provider and words like "Stichting" and "Payments". A customer who is
 * called "Stripe Interieur" is none. A foundation for money of others is whom the description names.
 *
 * @example providerNamed("Stg. Mollie Payments", "") // "mollie"
 * @example providerNamed("STG. KLANTGELDEN", "Pay.nl uitbetaling 12") // "paynl"
 */
export function providerNamed(name: string, description: string): Provider | undefined {
  if (name === "" || !MAY_BE_ONE.test(name)) return undefined;
  const words = wordsOf(name);
  const own = words.filter((word) => Object.hasOwn(OWN_WORDS, word));
  if (!words.every((word) => Object.hasOwn(OWN_WORDS, word) || COMMON_WORDS.has(word))) return undefined;
  const named = own.length === 0 && words.some((word) => HOLDS_MONEY_OF_OTHERS.has(word)) ? wordsOf(description) : own;
  const providers = new Set(named.filter((word) => Object.hasOwn(OWN_WORDS, word)).map((word) => OWN_WORDS[word]));
  return providers.size === 1 ? [...providers][0] : undefined;
}

/** "Pay.nl" and "Multi Safepay" are one word. */
function wordsOf(text: string): string[] {
  return nameWords(text.replace(/pay\.?\s?nl\b/gi, "PAYNL").replace(/multi\s?safe\s?pay/gi, "MULTISAFEPAY"));
}
