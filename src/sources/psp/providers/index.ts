import type { ProviderReader } from "../provider-reader";
import { adyen } from "./adyen";
import { buckaroo } from "./buckaroo";
import { mollie } from "./mollie";
import { multisafepay } from "./multisafepay";
import { paynl } from "./paynl";
import { paypal } from "./paypal";
import { shopify } from "./shopify";
import { stripe } from "./stripe";

/** The providers whose reports are read, the surest heads first. */
export const PROVIDER_READERS: readonly ProviderReader[] = [
  adyen,
  shopify,
  stripe,
  mollie,
  paypal,
  multisafepay,
  buckaroo,
  paynl,
];
