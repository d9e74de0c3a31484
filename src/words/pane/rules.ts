import { phrases } from "../language";

/** Words of the assignment rules and of profiles as files (ux.md, 4; spec 2 and 9). */
export const rulesWords = phrases({
  nl: {
    title: "Toewijzingsregels",
    text: "Een regel stuurt bankregels naar een relatie, of naar een grootboekrekening als er geen post bij hoort. De eerste regel die past, geldt.",
    none: "Er zijn nog geen regels.",
    add: "Regel toevoegen",
    change: "Wijzigen",
    changeOf: (rule: string) => `Regel wijzigen: ${rule}`,
    remove: "Verwijderen",
    removeOf: (rule: string) => `Regel verwijderen: ${rule}`,
    earlier: (rule: string) => `Eerder: ${rule}`,
    to: { account: (number: string) => `rekening ${number}`, relation: (code: string) => `relatie ${code}` },
    when: "Als",
    field: "Veld",
    fields: { description: "Omschrijving", name: "Naam", iban: "Tegenrekening" },
    test: "Vergelijking",
    tests: { contains: "bevat", startsWith: "begint met", equals: "is gelijk aan" },
    value: "Tekst",
    and: "Nog een voorwaarde",
    dropCondition: (place: number) => `Voorwaarde ${place} weghalen`,
    direction: "Richting",
    directions: { both: "Bij en af", in: "Alleen bij", out: "Alleen af" },
    minAmount: "Bedrag vanaf",
    maxAmount: "Bedrag tot en met",
    outcome: "Dan naar",
    outcomes: { account: "Grootboekrekening", relation: "Relatie" },
    account: "Rekeningnummer",
    relation: "Relatiecode",
    vatCode: "Btw-code",
    costCentre: "Kostenplaats",
    save: "Opslaan",
    cancel: "Annuleren",
    amountFormat: "Voer een bedrag in",
    hits: (hits: number, text: string, of: string) =>
      hits === 0
        ? `Deze regel raakt geen van de ${of} bankregels.`
        : `Deze regel raakt ${text} van de ${of} bankregels.`,
    more: (count: string) => `en ${count} meer`,
    coupled: "Gekoppelde relaties",
    coupledText:
      "Posten van deze relaties mogen tegen elkaar worden afgeletterd, bijvoorbeeld een debiteur die ook crediteur is.",
    pair: (a: string, b: string) => `${a} en ${b}`,
    uncouple: (a: string, b: string) => `Koppeling ${a} en ${b} opheffen`,
    profileFile: "Profiel als bestand",
    saveProfile: "Profiel opslaan als bestand",
    loadProfile: "Profiel uit bestand laden",
    changed: (count: number) =>
      count === 0
        ? "Gelijk aan het ingebouwde profiel."
        : count === 1
          ? "1 instelling wijkt af van het ingebouwde profiel."
          : `${count} instellingen wijken af van het ingebouwde profiel.`,
    loaded: (name: string) => `Profiel ${name} is geladen.`,
  },
  en: {
    title: "Assignment rules",
    text: "A rule sends bank lines to a relation, or to a ledger account where no item belongs to them. The first rule that fits holds.",
    none: "There are no rules yet.",
    add: "Add a rule",
    change: "Change",
    changeOf: (rule: string) => `Change the rule: ${rule}`,
    remove: "Remove",
    removeOf: (rule: string) => `Remove the rule: ${rule}`,
    earlier: (rule: string) => `Earlier: ${rule}`,
    to: { account: (number: string) => `account ${number}`, relation: (code: string) => `relation ${code}` },
    when: "If",
    field: "Field",
    fields: { description: "Description", name: "Name", iban: "Counterparty account" },
    test: "Comparison",
    tests: { contains: "contains", startsWith: "begins with", equals: "equals" },
    value: "Text",
    and: "Another condition",
    dropCondition: (place: number) => `Take condition ${place} away`,
    direction: "Direction",
    directions: { both: "In and out", in: "In only", out: "Out only" },
    minAmount: "Amount from",
    maxAmount: "Amount up to",
    outcome: "Then to",
    outcomes: { account: "Ledger account", relation: "Relation" },
    account: "Account number",
    relation: "Relation code",
    vatCode: "VAT code",
    costCentre: "Cost centre",
    save: "Save",
    cancel: "Cancel",
    amountFormat: "Enter an amount",
    hits: (hits: number, text: string, of: string) =>
      hits === 0 ? `This rule hits none of the ${of} bank lines.` : `This rule hits ${text} of the ${of} bank lines.`,
    more: (count: string) => `and ${count} more`,
    coupled: "Coupled relations",
    coupledText: "Items of these relations may clear each other, for instance a customer that is a supplier too.",
    pair: (a: string, b: string) => `${a} and ${b}`,
    uncouple: (a: string, b: string) => `Uncouple ${a} and ${b}`,
    profileFile: "Profile as a file",
    saveProfile: "Save the profile as a file",
    loadProfile: "Load a profile from a file",
    changed: (count: number) =>
      count === 0
        ? "The same as the built-in profile."
        : count === 1
          ? "1 setting differs from the built-in profile."
          : `${count} settings differ from the built-in profile.`,
    loaded: (name: string) => `Profile ${name} is loaded.`,
  },
});
