import Papa from "papaparse";
import { withoutGuard } from "../../src/exports/delimited";
import { all, fields, readXml, type Read } from "./read-xml";

/** A booked line as a file has it; what a format has no place for is absent. */
export interface BookedLine {
  readonly document: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly account?: string;
  readonly relation?: string;
  readonly invoice?: string;
  readonly description?: string;
  /** cents, debit positive */
  readonly amount: number;
  readonly vatCode?: string;
  readonly costCentre?: string;
}

/** Reads a file back with a parser that knows nothing of who wrote it. */
export type Reader = (text: string) => BookedLine[];

/** Cents of "1210,00", "-1210.00" or nothing. @throws where it is no such amount */
function cents(text: string | undefined, decimal: "," | "."): number {
  if (text === undefined || text === "") return 0;
  const pattern = decimal === "," ? /^-?\d+,\d\d$/ : /^-?\d+\.\d\d$/;
  if (!pattern.test(text)) throw new Error(`no amount: ${text}`);
  return Number(text.replace(decimal, ""));
}

/** yyyy-mm-dd of dd-mm-yyyy. */
function iso(text: string): string {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`no date: ${text}`);
  return [year, month, day].join("-");
}

function rowsOf(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ";", newline: "\r\n" });
  if (errors.length > 0) throw new Error(errors[0].message);
  return data.slice(0, -1).map((row) => row.map(withoutGuard));
}

/** Rows under their heads. */
function records(text: string): Record<string, string>[] {
  const [heads, ...rows] = rowsOf(text);
  return rows.map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i] ?? ""])));
}

const csv: Reader = (text) => {
  if (text.charCodeAt(0) !== 0xfeff) throw new Error("no byte order mark");
  return records(text.slice(1)).map((row) => ({
    document: row.Boekstuk,
    date: iso(row.Datum),
    account: row.Rekening,
    relation: row.Relatie,
    invoice: row.Factuur,
    description: row.Omschrijving,
    amount: cents(row.Debet, ",") - cents(row.Credit, ","),
    vatCode: row["Btw-code"],
    costCentre: row.Kostenplaats,
  }));
};

const snelstart: Reader = (text) => {
  if (text.charCodeAt(0) === 0xfeff) throw new Error("a byte order mark");
  return records(text).map((row) => ({
    document: row.fldBoekingcode,
    date: iso(row.fldDatum),
    account: row.fldGrootboeknummer,
    relation: row.fldRelatiecode,
    invoice: row.fldFactuurnummer,
    description: row.fldOmschrijving,
    amount: cents(row.fldDebet, ",") - cents(row.fldCredit, ","),
    costCentre: row.fldKostenplaatsnummer,
  }));
};

const exact: Reader = (text) =>
  records(text).map((row) => ({
    document: row.Boekstuknummer,
    date: iso(row.Boekdatum),
    account: row.Grootboekrekening,
    relation: row.Code,
    invoice: row["Onze ref."],
    description: row.Omschrijving,
    amount: cents(row.Bedrag, ","),
    vatCode: row["BTW-code"],
    costCentre: row["Kostenplaats: Code"],
  }));

/** Without heads; the reference is the invoice number, or the document's where there is none. */
const yuki: Reader = (text) =>
  rowsOf(text).map(([account, , date, reference, amount, description, , relation]) => ({
    document: reference,
    date: iso(date),
    account,
    relation,
    description,
    amount: cents(amount, ","),
  }));

const children = (element: Read, name: string) => element.children.filter((child) => child.name === name);

/** The cost centre of an entry, which must weigh as much on it as the entry itself. */
function costCentreOf(entry: Read, { AmDe, AmCr }: Record<string, string>): string {
  const [centre] = all(entry, "FiDimEntries").map((entries) => fields(all(entries, "Fields")[0]));
  if (!centre) return "";
  if (centre.AmDe !== AmDe || centre.AmCr !== AmCr) throw new Error(`cost centre ${centre.DiC1} weighs otherwise`);
  return centre.DiC1;
}

const afas: Reader = (text) =>
  all(readXml(text), "FiEntries").flatMap((entries) =>
    entries.children.map((entry) => {
      const line = fields(entry.children[0]);
      const isRelation = line.VaAs !== "1";
      return {
        document: line.BpNr,
        date: line.EnDa,
        ...(isRelation ? { relation: line.AcNr } : { account: line.AcNr, relation: "" }),
        invoice: line.InId ?? "",
        description: line.Ds,
        amount: cents(line.AmDe, ".") - cents(line.AmCr, "."),
        vatCode: line.VaId ?? "",
        costCentre: costCentreOf(entry, line),
      };
    }),
  );

const twinfield: Reader = (text) =>
  all(readXml(text), "transaction").flatMap((transaction) => {
    const header = fields(children(transaction, "header")[0]);
    const date = header.date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    return all(transaction, "line").map((element) => {
      const line = fields(element);
      return {
        document: header.freetext1,
        date,
        account: line.dim1,
        relation: line.dim2 ?? "",
        invoice: line.invoicenumber ?? "",
        description: line.description,
        amount: cents(line.value, ".") * (line.debitcredit === "debit" ? 1 : -1),
        vatCode: line.vatcode ?? "",
      };
    });
  });

/** The first account bears what the counter lines of all mutations of a document come to. */
const eBoekhouden: Reader = (text) => {
  const documents = new Map<string, { readonly account: string; readonly counters: BookedLine[] }>();
  for (const mutation of all(readXml(text), "cMutatie")) {
    const head = fields(mutation);
    const common = { document: head.Boekstuk, date: head.Datum };
    const known = documents.get(head.Boekstuk) ?? { account: head.Rekening, counters: [] };
    if (known.account !== head.Rekening) throw new Error(`${head.Boekstuk}: ${known.account} and ${head.Rekening}`);
    documents.set(head.Boekstuk, known);
    for (const element of all(mutation, "cMutatieRegel")) {
      const line = fields(element);
      known.counters.push({ ...common, account: line.TegenrekeningCode, amount: -cents(line.BedragInvoer, ".") });
    }
  }
  return [...documents.values()].flatMap(({ account, counters }) => {
    const amount = -counters.reduce((sum, line) => sum + line.amount, 0);
    return [{ ...counters[0], account, amount }, ...counters];
  });
};

interface MoneybirdBody {
  general_journal_document: {
    reference: string;
    date: string;
    general_journal_document_entries_attributes: {
      ledger_account_id: string;
      contact_id?: string;
      debit?: string;
      credit?: string;
    }[];
  };
}

const moneybird: Reader = (text) =>
  (JSON.parse(text) as MoneybirdBody[]).flatMap(({ general_journal_document: document }) =>
    document.general_journal_document_entries_attributes.map((line) => ({
      document: document.reference,
      date: document.date,
      account: line.ledger_account_id,
      relation: line.contact_id ?? "",
      amount: cents(line.debit, ".") - cents(line.credit, "."),
    })),
  );

const xaf: Reader = (text) =>
  all(readXml(text), "transaction").flatMap((transaction) => {
    const { nr: document, trDt: date } = fields(transaction);
    return children(transaction, "trLine").map((element) => {
      const line = fields(element);
      return {
        document,
        date,
        account: line.accID,
        relation: line.custSupID ?? "",
        invoice: line.invRef ?? "",
        description: line.desc,
        amount: cents(line.amnt, ".") * (line.amntTp === "D" ? 1 : -1),
        costCentre: line.costID ?? "",
      };
    });
  });

export const READERS: Readonly<Record<string, Reader>> = {
  snelstart,
  exact,
  afas,
  twinfield,
  "e-boekhouden": eBoekhouden,
  moneybird,
  yuki,
  xaf,
  csv,
};
