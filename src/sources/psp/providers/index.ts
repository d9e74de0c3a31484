import type { ProviderReader } from "../provider-reader";
import { adyen } from "./adyen";
import { mollie } from "./mollie";
import { paypal } from "./paypal";
import { shopify } from "./shopify";
import { stripe } from "./stripe";

/** The providers whose reports are read, the surest heads first. */
export const PROVIDER_READERS: readonly ProviderReader[] = [adyen, shopify, stripe, mollie, paypal];
