import type { Role } from "../recognise/fields";
import { ITEM_HEADS } from "./open-items";
import { LINE_HEADS } from "./statement-lines";

/** A head that is known: its field, how sure (0 is surest), and whether only one kind of list has it. */
export interface KnownHead {
  readonly field: string;
  readonly rank: number;
  /** true where the head also stands in the other kind of list ("Datum", "Bedrag") */
  readonly common: boolean;
}

const ITEMS = index(ITEM_HEADS);
const LINES = index(LINE_HEADS);

/** Heads that are no entry of the lists above but whose middle says enough; tried in this order. */
const ITEM_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/dagen|days|jours|tage|btw|vat|tax|tva|percentage/, ""],
  [
    /openstaand|outstanding|resteapayer|restearegler|offenerbetrag|offenersaldo|amountdue|balancedue|openbalance/,
    "openAmount",
  ],
  [/vervaldatum|vervaldag|duedate|echeance|falligkeit/, "dueDate"],
  [/factuurdatum|invoicedate|rechnungsdatum|datefacture/, "documentDate"],
  [/factuurnummer|invoicenummer|rechnungsnummer/, "invoiceNumber"],
  [/factuurbedrag|invoiceamount|rechnungsbetrag/, "originalAmount"],
  [/betalingskenmerk|gestructureerdemededeling/, "paymentReference"],
  [/(debiteur|crediteur|klant|leverancier|customer|supplier|vendor|relatie).*(nummer|code)$/, "relationCode"],
  [/(debiteur|crediteur|klant|leverancier|customer|supplier|vendor|relatie).*(naam|name)/, "relationName"],
];

const LINE_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/saldo|balance|bic|adres|datumtijd/, ""],
  [/tegenrekening.*(naam|houder)|naam.*tegen(partij|rekening)/, "name"],
  [/tegenrekening|counterparty.*(account|iban)/, "iban"],
  [/boekdatum|boekingsdatum|bookingdate|buchungstag/, "bookingDate"],
  [/valutadatum|valuedate|rentedatum/, "valueDate"],
  [/betalingskenmerk|gestructureerdemededeling/, "paymentReference"],
  [/transactiebedrag|^bedrag(af)?bij/, "amount"],
];

const PATTERN_RANK = 900;

/**
 * The field that a head names in a kind of list; undefined where it is not known.
 *
 * @param key of `headKey`
 * @example knownHead("items", "vervaldatum") // { field: "dueDate", rank: 0, common: false }
 */
export function knownHead(role: Role, key: string): KnownHead | undefined {
  const found = (role === "items" ? ITEMS : LINES).get(key);
  if (found) return { ...found, common: (role === "items" ? LINES : ITEMS).has(key) };
  const field = (role === "items" ? ITEM_PATTERNS : LINE_PATTERNS).find(([pattern]) => pattern.test(key))?.[1];
  return field ? { field, rank: PATTERN_RANK, common: true } : undefined;
}

/** Is this head a part of an aged list: "0-30", "> 90 dagen", "1 month", "Older"? */
export function isAgeing(head: string): boolean {
  const text = head.trim();
  return (
    PERIOD.test(text) ||
    /^(older|ouder|oudere?|current|not (?:yet )?due|(?:nog )?niet vervallen|lopend|at date|non échu|(?:noch )?nicht fällig)\b/i.test(
      text,
    )
  );
}

const PERIOD = new RegExp(
  [
    "^(?:[<>≤≥]|over|more than|older than|meer dan|langer dan|ouder dan|vanaf|plus de|über|mehr als)?",
    "(?:vervallen|overdue|past due|échu|überfällig)?",
    "\\d+",
    "(?:[-–]|t/m|to|bis|à|a|tot)?",
    "\\d*",
    "\\+?",
    "(?:d|dagen|dgn|days?|months?|maand(?:en)?|jours|mois|tage?|monate?)?\\.?",
    "(?:vervallen|overdue|past due|échus?|überfällig|en ouder|of ouder|and over|or more|et plus|und mehr)?$",
  ].join("\\s*"),
  "i",
);

function index(heads: Readonly<Record<string, string>>): Map<string, { field: string; rank: number }> {
  const known = new Map<string, { field: string; rank: number }>();
  for (const [field, keys] of Object.entries(heads)) {
    keys.split(/\s+/).forEach((key, rank) => {
      if (!known.has(key)) known.set(key, { field, rank });
    });
  }
  return known;
}
