import { criterionSentences } from "./criterion-sentences";
import { pastDueWords } from "./explanations";
import { formatNumber } from "./format";
import { fileProblems, statementProblems } from "./problems/bank";
import { reasonWords, type Sentence } from "./reasons";
import { whyNotWords } from "./why-not";

/** Where a whole line goes, as far as Belgium says it in another way. */
const assigned: Readonly<Record<string, Sentence | undefined>> = {
  internalTransfer: (f) =>
    `De tegenrekening ${f.text("counterparty")} is een eigen rekening: een interne overboeking van ${f.amount("amount")}.`,
  learned: (f) =>
    `Regels als deze zijn volgens eerder goedgekeurde afpuntingen geboekt op rekening ${f.text("account")}; ${f.amount("amount")} hoort daar mogelijk ook.`,
};

/** What of a payout waits on an account for it. */
const toQueries: Readonly<Record<string, Sentence | undefined>> = {
  chargeback: (f) =>
    `${f.text("provider")} hield ${f.size("amount")} in voor een terugboeking; de betaling waar die bij hoort, staat niet in deze lijsten. Naar een wachtrekening.`,
  correction: (f) => `Correctie van ${f.text("provider")} van ${f.size("amount")}, naar een wachtrekening.`,
};

/** The Belgian VAT code has no term of a year: when a claim is lost decides. */
const badDebt: Sentence = (f) =>
  `Oninbaar afboeken: ${f.text("items")}, ${f.amount("total")}. De btw kan worden teruggevraagd zodra het verlies van de vordering vaststaat (art. 77 WBTW).${
    f.text("vat") === "unknown" ? " De lijst noemt geen btw bij deze post; splits die zelf af." : ""
  }`;

/** Reasons and explanations, which name rows. */
export function explainInBelgian(): void {
  const dutch = criterionSentences("nl");
  criterionSentences.vary("nl-BE", {
    "payment-reference-and-amount": (f) =>
      dutch["payment-reference-and-amount"](f).replace(/^\S+/, "Gestructureerde mededeling"),
    "payment-reference": (f) =>
      `De gestructureerde mededeling wijst ${f.text("items")} aan; samen is dat ${f.amount("total")}.`,
    "reference-within-tolerance": (f) =>
      f.count("charges") > 0
        ? `De ${f.line} noemt ${f.text("items")}; het verschil van ${f.amount("charges")} is precies wat de bank volgens het uittreksel heeft ingehouden, en wordt als bankkosten geboekt.`
        : dutch["reference-within-tolerance"](f),
    batch: (f) =>
      f.text("by") === "executionDate"
        ? `${f.count("itemCount")} posten met uitvoerdatum ${f.date("executionDate")} zijn samen ${f.amount("total")}: als één batch op het uittreksel.`
        : dutch.batch(f),
    payout: (f) => toQueries[f.text("kind")]?.(f) ?? dutch.payout(f),
    "assignment-rule": (f) => assigned[f.text("kind")]?.(f) ?? dutch["assignment-rule"](f),
    manual: (f) => {
      if (f.text("kind") === "remainders") return dutch.manual(f);
      return f.text("kind") === "badDebt"
        ? badDebt(f)
        : `Met de hand afgepunt${f.text("items") === "" ? "" : `: ${f.text("items")}`}.`;
    },
  });
  pastDueWords.vary("nl-BE", {
    receivable:
      "Meer dan een jaar over de vervaldatum: ga na of de btw op het verlies kan worden teruggevraagd (art. 77 WBTW).",
    payable: "Meer dan een jaar over de vervaldatum: ga na of de afgetrokken btw moet worden herzien.",
  });
  reasonWords.vary("nl-BE", {
    namesCleared: (f) => `De ${f.line} noemt ${f.text("reference")}; die post is al afgepunt.`,
    learnedRelation: () =>
      "Naam of omschrijving hoort volgens eerder goedgekeurde afpuntingen bij deze relatie; dat is een aanwijzing, geen bewijs.",
    blocked: () => "De post is geblokkeerd voor afpunten.",
    released: () => "De post is vrijgegeven; punt opnieuw af om hem mee te nemen.",
    internalTransfer: () => "De tegenrekening is een eigen rekening: een interne overboeking.",
    restOpen: (f) => `Een deel is afgepunt; ${f.amount("rest")} staat nog open.`,
  });
  whyNotWords.vary("nl-BE", {
    together: (f) => `Deze horen al bij elkaar: zij zijn samen afgepunt onder nummer ${f.count("match")}.`,
    lineTaken: (f) =>
      f.text("with") === ""
        ? `De regel is al afgepunt, onder nummer ${f.count("match")}.`
        : `De regel is al afgepunt met ${f.text("with")}, onder nummer ${f.count("match")}.`,
    itemTaken: (f) =>
      f.date("date") === ""
        ? `${f.text("reference")} is al afgepunt, onder nummer ${f.count("match")}.`
        : `${f.text("reference")} is al afgepunt met een regel van ${f.date("date")}, onder nummer ${f.count("match")}.`,
    itself: (f) => `${f.text("reference")} kan niet met zichzelf worden afgepunt.`,
  });
}

/** What is wrong with bank files. */
export function readInBelgian(): void {
  const dutch = { ...fileProblems("nl"), ...statementProblems("nl") };
  // the facts in these come after the word, or are balances
  fileProblems.vary("nl-BE", {
    notAStatement: (said) => dutch.notAStatement(said).replace("bankafschrift", "rekeninguittreksel"),
    noStatement: () => "er staat geen uittreksel in dit bestand.",
    zipWithoutStatements: () => "er staat geen rekeninguittreksel of lijst in dit ZIP-bestand.",
  });
  statementProblems.vary("nl-BE", {
    statementIncomplete: (said) => dutch.statementIncomplete(said).replace("afschrift", "uittreksel"),
    pageMissing: (said) => dutch.pageMissing(said).replace("afschrift", "uittreksel"),
    pageTwice: (said) => dutch.pageTwice(said).replace("afschrift", "uittreksel"),
    statementTwice: (said) => dutch.statementTwice(said).replace("afschrift", "uittreksel"),
    statementGap: ({ found, expected }) =>
      `het beginsaldo ${formatNumber("nl", found ?? "")} sluit niet aan op het vorige eindsaldo ${formatNumber("nl", expected ?? "")}. Er ontbreekt een dag of pagina, of de uittreksels staan niet op volgorde.`,
  });
}
