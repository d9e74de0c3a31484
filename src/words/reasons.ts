import type { ReasonCode } from "../domain/clear/reasons";
import { phrases } from "./language";
import type { Facts } from "./facts";
import { weaknessWords } from "./weakness";

/** A sentence made of facts. */
export type Sentence = (facts: Facts) => string;

/** Why something was not cleared, or only suggested (spec 0, law 6). */
export const reasonWords = phrases<Readonly<Record<ReasonCode, Sentence>>>({
  nl: {
    conflict: (f) =>
      `De ${f.line} hoort bij ${f.text("assigned")}, maar kenmerk ${f.text("reference")} staat bij ${f.text("other") || "een andere relatie"}.`,
    namesBlocked: (f) => `De ${f.line} noemt ${f.text("reference")}; die post is geblokkeerd.`,
    namesNotOpen: (f) => `De ${f.line} noemt ${f.text("reference")}; die factuur staat niet open.`,
    namesAnother: (f) => `De ${f.line} noemt ${f.text("reference")}, een andere post die nog openstaat.`,
    namesCleared: (f) => `De ${f.line} noemt ${f.text("reference")}; die post is al afgeletterd.`,
    namedByAnother: (f) => `Een andere ${f.line} noemt ${f.text("reference") || "deze post"} ook.`,
    noRelation: () => "De relatie is niet bekend; datum en bedrag alleen bewijzen niets.",
    beforeDocument: (f) =>
      `De ${f.line} (${f.date("date")}) is ouder dan het document (${f.date("documentDate")}); mogelijk een vooruitbetaling.`,
    weakReference: (f) =>
      f.text("weakness") === ""
        ? "Het kenmerk is zwak bewijs."
        : `“${f.text("reference")}” is zwak bewijs: ${weaknessWords("nl")[f.text("weakness")] ?? "het kan iets anders zijn"}.`,
    severalCandidates: (f) =>
      f.text("other") === ""
        ? "Er zijn meer posten die even goed passen; de keuze is aan u."
        : `${f.text("other")} past even goed; de keuze is aan u.`,
    claimedByAnother: (f) => `${f.count("count")} ${f.lines} passen even goed op deze post; de keuze is aan u.`,
    paidTwiceSameDay: (f) =>
      `Twee ${f.lines} van dezelfde betaler op dezelfde dag noemen deze post; mogelijk dubbel betaald.`,
    paidTwice: (f) =>
      `Factuur ${f.text("reference")} is op ${f.date("firstDate")} al betaald door dezelfde betaler; mogelijk dubbel betaald.`,
    refused: () => "U hebt dit voorstel eerder afgewezen.",
    alsoBlocked: (f) =>
      `${f.text("blocked") || "Een andere post"} past even goed, maar is geblokkeerd; de keuze is aan u.`,
    otherName: (f) => `De naam ${f.text("name")} lijkt niet op die van de relatie.`,
    exactElsewhere: () => "Een andere openstaande post van de relatie heeft precies dit bedrag.",
    partPayment: () => "Een gedeeltelijke betaling wordt volgens uw profiel voorgesteld, niet geboekt.",
    overpayment: () => "Een te hoge betaling wordt volgens uw profiel voorgesteld, niet geboekt.",
    originalNotFound: (f) =>
      f.text("reference") === ""
        ? "De oorspronkelijke betaling bij deze storno is niet gevonden."
        : `De oorspronkelijke betaling van ${f.text("reference")} bij deze storno is niet gevonden.`,
    referenceOnly: () => "Het kenmerk klopt, het bedrag niet.",
    amountNear: () => "Het bedrag verschilt weinig; een kenmerk ontbreekt.",
    onlyItem: () => "Dit is de enige openstaande post van de relatie.",
    amountAndName: () => "Het bedrag is gelijk en de naam lijkt op die van de relatie.",
    learnedRelation: () =>
      "Naam of omschrijving hoort volgens eerder goedgekeurde afletteringen bij deze relatie; dat is een aanwijzing, geen bewijs.",
    amountOnly: () => "Alleen het bedrag is gelijk.",
    notOnly: (f) => `Ook ${f.text("other")} komt precies op dit bedrag uit.`,
    byChance: (f) =>
      `Een bedrag als dit komt bij zo veel posten ook toevallig uit (verwacht ${f.odds} keer); daarom alleen een voorstel.`,
    undecided: () => "Er zijn te veel mogelijke combinaties om te bewijzen dat deze de enige is.",
    outsideWindow: () => "De documentdatums liggen verder uiteen dan de ingestelde termijn.",
    saysAdvance: () => "De omschrijving spreekt van een voorschot of een deelbetaling; het bedrag kan toeval zijn.",
    severalAccounts: () => "De posten staan op verschillende grootboekrekeningen.",
    typingError: (f) =>
      f.text("other") === ""
        ? `“${f.text("found")}” verschilt één teken van ${f.text("reference")}.`
        : `“${f.text("found")}” verschilt één teken van ${f.text("reference")}, maar ook van ${f.text("other")}.`,
    onlyTypingError: (f) =>
      `“${f.text("found")}” verschilt één teken van ${f.text("reference")} en van geen ander nummer in de lijst.`,
    oldestFirst: (f) =>
      f.text("other") === ""
        ? "Van gelijke posten gaat volgens uw profiel de oudste voor."
        : `${f.text("other")} is gelijk; volgens uw profiel gaat de oudste post voor.`,
    internalTransfer: () => "De tegenrekening is een eigen rekening: een interne overboeking, voor kruisposten.",
    noAccount: () => "Er is nog geen rekening voor bekend; die wordt bij het memoriaal gevraagd.",
    notSelected: () => "De post hoort niet bij de selectie.",
    nothingOpen: () => "Er staat niets open op deze rij.",
    otherCurrency: (f) =>
      `Post ${f.text("reference")} is in ${f.text("itemCurrency")}, de ${f.line} in ${f.text("lineCurrency")}; valuta worden niet gemengd.`,
    otherAmount: (f) =>
      `Kenmerk ${f.text("reference")} is gevonden, maar daarop staat ${f.amount("open")} open en de ${f.line} is ${f.amount("amount")}.`,
    beyondTolerance: (f) =>
      `Kenmerk ${f.text("reference")} is gevonden, maar het verschil van ${f.size("difference")} is groter dan toegestaan.`,
    noRelationNoReference: () => "Er is geen relatie herkend en geen kenmerk gevonden.",
    noCandidate: () => "De relatie is herkend, maar geen openstaande post of combinatie heeft dit bedrag.",
    blocked: () => "De post is geblokkeerd voor afletteren.",
    released: () => "De post is vrijgegeven; letter opnieuw af om hem mee te nemen.",
    restOpen: (f) => `Een deel is afgeletterd; ${f.amount("rest")} staat nog open.`,
    reversed: () => "De betaling is gestorneerd; de post staat weer open.",
    suggestedOnly: (f) => `Er is een voorstel met een ${f.line} van ${f.date("date")}.`,
    namedOnly: (f) => `Een ${f.isBetween ? "andere post" : "regel"} noemt deze post, maar het bedrag past niet.`,
    noLine: (f) => `Geen ${f.isBetween ? "andere post" : "regel"} past op deze post.`,
    payoutDiffers: (f) =>
      `De regel noemt deze uitbetaling, maar verschilt ${f.size("difference")}; er komt geen journaalpost van.`,
    payoutNotOnBank: (f) => `De uitbetaling van ${f.text("provider")} is niet gevonden in de bankregels.`,
    payoutCorrection: (f) =>
      `Dit is een eigen verwerking van ${f.text("provider")}; er hoort geen openstaande post bij.`,
    payoutConversion: (f) => `Een omwisseling tussen twee valuta van het tegoed bij ${f.text("provider")}.`,
  },
  en: {
    conflict: (f) =>
      `The ${f.line} belongs to ${f.text("assigned")}, but reference ${f.text("reference")} stands at ${f.text("other") || "another relation"}.`,
    namesBlocked: (f) => `The ${f.line} names ${f.text("reference")}, which is blocked.`,
    namesNotOpen: (f) => `The ${f.line} names ${f.text("reference")}, which is not an open invoice.`,
    namesAnother: (f) => `The ${f.line} names ${f.text("reference")}, another item that is still open.`,
    namesCleared: (f) => `The ${f.line} names ${f.text("reference")}, which has been cleared already.`,
    namedByAnother: (f) => `Another ${f.line} names ${f.text("reference") || "this item"} as well.`,
    noRelation: () => "The relation is not known; a date and an amount alone prove nothing.",
    beforeDocument: (f) =>
      `The ${f.line} (${f.date("date")}) is older than the document (${f.date("documentDate")}); perhaps a prepayment.`,
    weakReference: (f) =>
      f.text("weakness") === ""
        ? "The reference is weak evidence."
        : `“${f.text("reference")}” is weak evidence: ${weaknessWords("en")[f.text("weakness")] ?? "it may be something else"}.`,
    severalCandidates: (f) =>
      f.text("other") === ""
        ? "Several items fit equally well; the choice is yours."
        : `${f.text("other")} fits equally well; the choice is yours.`,
    claimedByAnother: (f) => `${f.count("count")} ${f.lines} fit this item equally well; the choice is yours.`,
    paidTwiceSameDay: (f) => `Two ${f.lines} of the same payer on the same day name this item; perhaps paid twice.`,
    paidTwice: (f) =>
      `Invoice ${f.text("reference")} was paid by the same payer on ${f.date("firstDate")} already; perhaps paid twice.`,
    refused: () => "You refused this suggestion before.",
    alsoBlocked: (f) =>
      `${f.text("blocked") || "Another item"} fits equally well, but is blocked; the choice is yours.`,
    otherName: (f) => `The name ${f.text("name")} does not resemble the relation's.`,
    exactElsewhere: () => "Another open item of the relation has exactly this amount.",
    partPayment: () => "Your profile has part payments suggested, not booked.",
    overpayment: () => "Your profile has overpayments suggested, not booked.",
    originalNotFound: (f) =>
      f.text("reference") === ""
        ? "The original payment of this return was not found."
        : `The original payment of ${f.text("reference")} for this return was not found.`,
    referenceOnly: () => "The reference agrees, the amount does not.",
    amountNear: () => "The amount differs little; there is no reference.",
    onlyItem: () => "This is the only open item of the relation.",
    amountAndName: () => "The amount agrees and the name resembles the relation's.",
    learnedRelation: () =>
      "By clearings approved earlier, the name or the wording belongs to this relation; that is a hint, no proof.",
    amountOnly: () => "Only the amount agrees.",
    notOnly: (f) => `${f.text("other")} come to exactly this amount as well.`,
    byChance: (f) =>
      `With so many items a sum like this also comes up by chance (expected ${f.odds} times); hence only a suggestion.`,
    undecided: () => "There are too many possible combinations to prove that this is the only one.",
    outsideWindow: () => "The document dates are further apart than the period that was set.",
    saysAdvance: () => "The description speaks of an advance or a part payment; the amount may be an accident.",
    severalAccounts: () => "The items stand on different ledger accounts.",
    typingError: (f) =>
      f.text("other") === ""
        ? `“${f.text("found")}” is one character away from ${f.text("reference")}.`
        : `“${f.text("found")}” is one character away from ${f.text("reference")}, but from ${f.text("other")} as well.`,
    onlyTypingError: (f) =>
      `“${f.text("found")}” is one character away from ${f.text("reference")} and from no other number in the list.`,
    oldestFirst: (f) =>
      f.text("other") === ""
        ? "Of equal items your profile takes the oldest first."
        : `${f.text("other")} is equal; your profile takes the oldest item first.`,
    internalTransfer: () => "The counterparty is an own account: an internal transfer.",
    noAccount: () => "No account is known for it yet; the memorial journal will ask.",
    notSelected: () => "The item is not in the selection.",
    nothingOpen: () => "Nothing is open on this row.",
    otherCurrency: (f) =>
      `Item ${f.text("reference")} is in ${f.text("itemCurrency")}, the ${f.line} in ${f.text("lineCurrency")}; currencies do not mix.`,
    otherAmount: (f) =>
      `Reference ${f.text("reference")} was found, but ${f.amount("open")} is open on it and the ${f.line} is ${f.amount("amount")}.`,
    beyondTolerance: (f) =>
      `Reference ${f.text("reference")} was found, but the difference of ${f.size("difference")} is more than is allowed.`,
    noRelationNoReference: () => "No relation was recognised and no reference found.",
    noCandidate: () => "The relation was recognised, but no open item or combination has this amount.",
    blocked: () => "The item is blocked for clearing.",
    released: () => "The item is released; clear again to take it along.",
    restOpen: (f) => `A part was cleared; ${f.amount("rest")} is still open.`,
    reversed: () => "The payment was returned; the item is open again.",
    suggestedOnly: (f) => `There is a suggestion with ${f.isBetween ? "an item" : "a line"} of ${f.date("date")}.`,
    namedOnly: (f) => `${f.isBetween ? "Another item" : "A line"} names this item, but the amount does not fit.`,
    noLine: (f) => `No ${f.isBetween ? "other item" : "line"} fits this item.`,
    payoutDiffers: (f) =>
      `The line names this payout, but differs by ${f.size("difference")}; no journal is made of it.`,
    payoutNotOnBank: (f) => `The payout of ${f.text("provider")} was not found among the bank lines.`,
    payoutCorrection: (f) => `This is a dealing of ${f.text("provider")} itself; no open item belongs to it.`,
    payoutConversion: (f) => `An exchange between two currencies of the balance at ${f.text("provider")}.`,
  },
});
