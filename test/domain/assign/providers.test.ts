import { providerNamed } from "../../../src/domain/assign/providers";

test.each([
  ["Stichting Mollie Payments", "mollie"],
  ["STG MOLLIE PAYMENTS", "mollie"],
  ["Mollie B.V.", "mollie"],
  ["STRIPE TECHNOLOGY EUROPE LTD", "stripe"],
  ["Stripe Payments Europe, Limited", "stripe"],
  ["ADYEN N.V.", "adyen"],
  ["PayPal (Europe) S.a.r.l. et Cie, S.C.A.", "paypal"],
  ["Stichting Derdengelden Buckaroo", "buckaroo"],
  ["STICHTING BEHEER DERDENGELDEN MULTISAFEPAY", "multisafepay"],
  ["Multi Safepay", "multisafepay"],
  ["PAY.NL", "paynl"],
  ["TinTel B.V. inz. Pay.nl", "paynl"],
  ["Shopify International Limited", "shopify"],
])("%s is a provider's name", (name, provider) => {
  expect(providerNamed(name, "uitbetaling")).toBe(provider);
});

test.each([
  ["Stripe Interieur", "betaling 2025-0012"],
  ["Mollie de Vries", ""],
  ["Restaurant Adyen", ""],
  ["Rijwielhandel Van Dijk", "via Mollie"],
  ["Stichting Derdengelden Notaris Jansen", "mollie"],
  ["", "Stichting Mollie Payments"],
])("%s is none", (name, description) => {
  expect(providerNamed(name, description)).toBeUndefined();
});

test("a foundation that holds money of others is whom the description names, if it names one", () => {
  expect(providerNamed("STG. KLANTGELDEN", "Pay.nl uitbetaling 1209")).toBe("paynl");
  expect(providerNamed("Stichting Derdengelden", "Buckaroo settlement 88")).toBe("buckaroo");
  expect(providerNamed("STG. KLANTGELDEN", "uitbetaling 1209")).toBeUndefined();
});
