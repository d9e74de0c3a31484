import { hundredthsOf, share } from "../money/share";
import type { Profile, Provider } from "../profile/profile";

/** VAT on what a provider charges: a percentage that is in the fee, or none: reverse charge, or exempt (spec 6). */
export type FeeVat = string;

/**
 * What holds where the profile says nothing. Dutch providers charge 21 %; Stripe and Shopify Payments charge
 * from Ireland, so that the VAT is reversed; Adyen and PayPal call their services payments, which are exempt.
 */
export const FEE_VAT: Readonly<Record<Provider, FeeVat>> = {
  mollie: "21",
  stripe: "reverse",
  shopify: "reverse",
  adyen: "exempt",
  paypal: "exempt",
  multisafepay: "21",
  buckaroo: "21",
  paynl: "21",
};

/**
 * The VAT that is in a fee, in minor units with its sign.
 *
 * @param fee VAT included
 * @example vatInFee(242, "mollie", PROFILES.afletter) // 42
 * @example vatInFee(242, "stripe", PROFILES.afletter) // 0
 */
export function vatInFee(fee: number, provider: Provider, profile: Profile): number {
  const rate = profile.feeVat?.[provider] ?? FEE_VAT[provider];
  if (rate === "reverse" || rate === "exempt") return 0;
  const hundredths = hundredthsOf(Number(rate));
  return share(fee, hundredths, 10_000 + hundredths);
}
