import { PROVIDERS, type Provider } from "../profile/profile";

export { PROVIDERS, type Provider } from "../profile/profile";

/** How a provider calls itself. */
export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
  mollie: "Mollie",
  stripe: "Stripe",
  shopify: "Shopify Payments",
  adyen: "Adyen",
  paypal: "PayPal",
  multisafepay: "MultiSafepay",
  buckaroo: "Buckaroo",
  paynl: "Pay.nl",
};

/**
 * Whose lines these are, where an own account is no bank account but a balance at a provider.
 *
 * @param account own account of a line: the provider's id or name, in any case
 * @example providerOf("Mollie") // "mollie"
 * @example providerOf("NL66RABO5003419984") // undefined
 */
export function providerOf(account: string): Provider | undefined {
  if (account === "" || account.length > 20) return undefined;
  const known = KNOWN.get(account);
  if (known !== undefined) return known ?? undefined;
  const key = account.toLowerCase().replace(/[^a-z]/g, "");
  const found = PROVIDERS.find((provider) => provider === key || SPOKEN[provider] === key);
  if (KNOWN.size < 1000) KNOWN.set(account, found ?? null);
  return found;
}

const SPOKEN: Partial<Record<Provider, string>> = { shopify: "shopifypayments" };

/** Asked for every line of a statement, which has few different accounts. */
const KNOWN = new Map<string, Provider | null>();
