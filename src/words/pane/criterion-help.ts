import type { CriterionName } from "../../domain/clear/match";
import { phrases } from "../language";

interface CriterionHelp {
  readonly about: (criterion: string) => string;
  readonly criteria: Readonly<Record<CriterionName, { readonly rule: string; readonly example: string }>>;
}

/** What each criterion asks before it clears, with an example (spec 3 to 6). */
export const criterionHelp = phrases<CriterionHelp>({
  nl: {
    about: (criterion) => `Wat is ‘${criterion}’?`,
    criteria: {
      "end-to-end-id": {
        rule: "Het end-to-end-id van de betaling staat ook bij de post. Meer posten mogen, als ze samen het bedrag van de regel zijn.",
        example: "Incasso E2E-20250012 van € 121,00 bij de factuur waarmee die incasso is verstuurd.",
      },
      "payment-reference-and-amount": {
        rule: "Betalingskenmerk en bedrag horen allebei bij precies één openstaande post.",
        example: "Kenmerk 1000 0000 2025 0012 en € 1.210,00.",
      },
      "our-reference-and-amount": {
        rule: "Factuurnummer of kenmerk en bedrag horen allebei bij precies één openstaande post.",
        example: "‘factuur 2025-0012’ en € 1.210,00.",
      },
      "date-and-amount": {
        rule: "Boekdatum en bedrag horen bij precies één post van de relatie. Zonder bekende relatie blijft het een voorstel.",
        example: "Regel van 3 maart van € 60,50 bij de post van 3 maart van € 60,50.",
      },
      "payment-reference": {
        rule: "Het betalingskenmerk wijst posten aan die samen precies het bedrag van de regel zijn.",
        example: "Eén kenmerk op twee facturen van € 500,00, betaald € 1.000,00.",
      },
      "our-reference": {
        rule: "De omschrijving noemt posten die samen precies het bedrag van de regel zijn.",
        example: "‘2025-0012 en 0013’: € 1.210,00 en € 242,00, betaald € 1.452,00.",
      },
      date: {
        rule: "De posten van die dag van de relatie zijn samen precies het bedrag van de regel.",
        example: "Twee facturen van 3 maart, samen € 302,50.",
      },
      amount: {
        rule: "De relatie is bekend en heeft precies één post met dit bedrag.",
        example: "Betaling van € 96,80 van een klant met één factuur van € 96,80.",
      },
      "reference-within-tolerance": {
        rule: "De regel noemt de posten, en het verschil valt binnen de grens van het profiel. Het verschil is een eigen boekingsregel.",
        example: "Factuur € 1.210,00, betaald € 1.209,50: € 0,50 naar betalingsverschillen.",
      },
      combination: {
        rule: "Van alle combinaties van posten van de relatie heeft er precies één dit totaal, en toeval is onwaarschijnlijk.",
        example: "€ 1.573,00 is alleen 2025-0012, 2025-0019 en creditnota C-004 samen.",
      },
      "line-combination": {
        rule: "Een paar regels van één relatie zijn samen precies één post of één combinatie van posten.",
        example: "€ 400,00 en € 810,00 betalen samen de factuur van € 1.210,00.",
      },
      "part-payment": {
        rule: "De regel noemt de post en is lager. De rest blijft open staan.",
        example: "Factuur € 1.210,00, betaald € 500,00: € 710,00 blijft open.",
      },
      overpayment: {
        rule: "De regel noemt de post en is hoger. De rest komt zonder factuurnummer op de relatie.",
        example: "Factuur € 1.210,00, betaald € 1.250,00: € 40,00 op de relatie.",
      },
      suggestion: {
        rule: "Er is bewijs, maar niet genoeg om er zeker van te zijn. Er wordt niets afgeletterd zonder u.",
        example: "Bedrag en deel van de naam komen overeen, een nummer ontbreekt.",
      },
      batch: {
        rule: "Het batch-id wijst de posten van één betaalopdracht aan, of er is precies één combinatie met dat totaal en die uitvoerdatum.",
        example: "Incassobatch B-2025-03 van 212 facturen als één bankregel.",
      },
      payout: {
        rule: "Elke transactie van het uitbetalingsrapport hoort bij de factuur van die bestelling. Bruto min kosten en terugbetalingen is de uitbetaling.",
        example: "€ 423,50 aan bestellingen, € 2,42 kosten: € 421,08 op de bank.",
      },
      "payment-discount": {
        rule: "Op tijd betaald, en precies het bedrag na korting.",
        example: "€ 1.210,00 met 2 % korting, op de kortingsdatum € 1.185,80 betaald.",
      },
      "double-payment": {
        rule: "Dezelfde betaler en hetzelfde kenmerk op een andere datum: de eerste telt, de latere wordt getoond.",
        example: "Factuur 2025-0012 op 3 en op 17 maart betaald.",
      },
      "assignment-rule": {
        rule: "Een toewijzingsregel stuurt de regel naar een grootboekrekening, en de regel noemt geen openstaande post.",
        example: "‘Bankkosten’ naar rekening 4820.",
      },
      reversal: {
        rule: "Een incasso is teruggeboekt: de oorspronkelijke factuur staat weer open.",
        example: "Storno van € 121,00 op factuur 2025-0012.",
      },
      manual: {
        rule: "Iemand heeft deze rijen met de hand aan elkaar gekoppeld.",
        example: "Wie en wanneer staat op blad Beslissingen.",
      },
    },
  },
  en: {
    about: (criterion) => `What is ‘${criterion}’?`,
    criteria: {
      "end-to-end-id": {
        rule: "The payment's end-to-end id stands at the item too. Several items may, if they total the line.",
        example: "Direct debit E2E-20250012 of €121.00 with the invoice that it was sent for.",
      },
      "payment-reference-and-amount": {
        rule: "Payment reference and amount both belong to exactly one open item.",
        example: "Reference 1000 0000 2025 0012 and €1,210.00.",
      },
      "our-reference-and-amount": {
        rule: "Invoice number or reference and amount both belong to exactly one open item.",
        example: "‘invoice 2025-0012’ and €1,210.00.",
      },
      "date-and-amount": {
        rule: "Booking date and amount belong to exactly one item of the relation. Without a known relation it stays a suggestion.",
        example: "A line of 3 March of €60.50 with the item of 3 March of €60.50.",
      },
      "payment-reference": {
        rule: "The payment reference points at items that together are exactly the line.",
        example: "One reference on two invoices of €500.00, paid €1,000.00.",
      },
      "our-reference": {
        rule: "The description names items that together are exactly the line.",
        example: "‘2025-0012 and 0013’: €1,210.00 and €242.00, paid €1,452.00.",
      },
      date: {
        rule: "The relation's items of that day together are exactly the line.",
        example: "Two invoices of 3 March, together €302.50.",
      },
      amount: {
        rule: "The relation is known and has exactly one item of this amount.",
        example: "A payment of €96.80 from a customer with one invoice of €96.80.",
      },
      "reference-within-tolerance": {
        rule: "The line names the items, and the difference is within the profile's limit. The difference is a journal line of its own.",
        example: "Invoice €1,210.00, paid €1,209.50: €0.50 to payment differences.",
      },
      combination: {
        rule: "Of all combinations of the relation's items exactly one has this total, and chance is unlikely.",
        example: "€1,573.00 is only 2025-0012, 2025-0019 and credit note C-004 together.",
      },
      "line-combination": {
        rule: "A few lines of one relation are together exactly one item or one combination of items.",
        example: "€400.00 and €810.00 together pay the invoice of €1,210.00.",
      },
      "part-payment": {
        rule: "The line names the item and is less. The rest stays open.",
        example: "Invoice €1,210.00, paid €500.00: €710.00 stays open.",
      },
      overpayment: {
        rule: "The line names the item and is more. The rest goes to the relation without an invoice number.",
        example: "Invoice €1,210.00, paid €1,250.00: €40.00 on the relation.",
      },
      suggestion: {
        rule: "There is evidence, but not enough to be sure. Nothing is cleared without you.",
        example: "Amount and part of the name agree, a number is missing.",
      },
      batch: {
        rule: "The batch id points at the items of one payment order, or exactly one combination has that total and execution date.",
        example: "Direct debit batch B-2025-03 of 212 invoices as one bank line.",
      },
      payout: {
        rule: "Each transaction of the payout report belongs to the invoice of its order. Gross less fees and refunds is the payout.",
        example: "€423.50 of orders, €2.42 fees: €421.08 on the bank.",
      },
      "payment-discount": {
        rule: "Paid in time, and exactly the amount after discount.",
        example: "€1,210.00 with 2% discount, paid €1,185.80 on the discount date.",
      },
      "double-payment": {
        rule: "The same payer and reference on another date: the first counts, the later one is shown.",
        example: "Invoice 2025-0012 paid on 3 and on 17 March.",
      },
      "assignment-rule": {
        rule: "An assignment rule sends the line to a ledger account, and the line names no open item.",
        example: "‘Bank charges’ to account 4820.",
      },
      reversal: {
        rule: "A direct debit was returned: the original invoice is open again.",
        example: "Return of €121.00 on invoice 2025-0012.",
      },
      manual: {
        rule: "Someone tied these rows together by hand.",
        example: "Who and when stands on the sheet Decisions.",
      },
    },
  },
});
