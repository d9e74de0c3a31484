import type { Read } from "../read-xml";

/** What a text must be: at most so many characters, one of these, or of this form. */
type Content = number | readonly string[] | RegExp;

interface Child {
  readonly name: string;
  /** how often: once, at most once, or any number of times */
  readonly times: "one" | "maybe" | "many";
  readonly content: Content | readonly Child[];
}

const child =
  (times: Child["times"]) =>
  (name: string, content: Child["content"]): Child => ({ name, times, content });
const one = child("one");
const maybe = child("maybe");
const many = child("many");

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const AMOUNT = /^-?\d{1,18}(\.\d{1,2})?$/;
const CURRENCY = /^[A-Z]{3}$/;
const COUNTRY = /^[A-Z]{2}$/;
const ID = 35;

const LINE: readonly Child[] = [
  ...[one("nr", ID), one("accID", ID), one("docRef", 999), one("effDate", DATE), maybe("desc", 9999)],
  ...[one("amnt", AMOUNT), one("amntTp", ["C", "D"]), maybe("recRef", 999), maybe("matchKeyID", ID)],
  ...[maybe("custSupID", ID), maybe("invRef", 999), maybe("costID", ID), maybe("prodID", ID)],
  maybe("currency", [one("curCode", CURRENCY), one("curAmnt", AMOUNT)]),
];

const TRANSACTION = [one("nr", ID), one("periodNumber", /^\d{1,3}$/), one("trDt", DATE), many("trLine", LINE)];
const PERIOD = [one("periodNumber", /^\d{1,3}$/), one("startDatePeriod", DATE), one("endDatePeriod", DATE)];
const RELATION = [one("custSupID", ID), maybe("custSupName", 50), maybe("custSupTp", ["B", "C", "O", "S"])];
const ACCOUNT = [one("accID", ID), one("accDesc", Infinity), one("accTp", ["B", "M", "P"])];

const COMPANY: readonly Child[] = [
  ...[one("companyName", 999), one("taxRegistrationCountry", COUNTRY), one("taxRegIdent", 30)],
  maybe("customersSuppliers", [many("customerSupplier", RELATION)]),
  maybe("generalLedger", [many("ledgerAccount", ACCOUNT)]),
  maybe("periods", [many("period", PERIOD)]),
  maybe("transactions", [
    ...[one("linesCount", /^\d{1,10}$/), one("totalDebit", AMOUNT), one("totalCredit", AMOUNT)],
    many("journal", [one("jrnID", ID), one("desc", 9999), maybe("jrnTp", ["M"]), many("transaction", TRANSACTION)]),
  ]),
];

const HEADER: readonly Child[] = [
  ...[one("fiscalYear", 9), one("startDate", DATE), one("endDate", DATE), one("curCode", CURRENCY)],
  ...[one("dateCreated", DATE), maybe("softwareDesc", 50), maybe("softwareVersion", 20)],
];

/** The part of XML Auditfile Financieel 3.2 that a memorial uses: order, number, length and form of its elements. */
const AUDITFILE: readonly Child[] = [one("header", HEADER), one("company", COMPANY)];

/** What in a file is not as the format has it; each with its path. */
export function faultsOf(root: Read): string[] {
  return root.name === "auditfile" ? faultsIn(root, AUDITFILE, "auditfile") : [`${root.name} is no auditfile`];
}

function faultsIn(element: Read, shape: readonly Child[], path: string): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { name, times, content } of shape) {
    const first = at;
    while (at < element.children.length && element.children[at].name === name) {
      faults.push(...faultsAt(element.children[at], content, `${path}/${name}`));
      at++;
    }
    const count = at - first;
    if (count === 0 && times === "one") faults.push(`${path}: ${name} is missing`);
    if (count > 1 && times !== "many") faults.push(`${path}: ${name} stands ${count} times`);
  }
  if (at < element.children.length) faults.push(`${path}: ${element.children[at].name} is out of place`);
  return faults;
}

function faultsAt(element: Read, content: Child["content"], path: string): string[] {
  if (Array.isArray(content) && typeof content[0] === "object") return faultsIn(element, content as Child[], path);
  const { text } = element;
  const isRight =
    typeof content === "number"
      ? Array.from(text).length <= content
      : content instanceof RegExp
        ? content.test(text)
        : (content as readonly string[]).includes(text);
  return isRight ? [] : [`${path}: ${JSON.stringify(text.slice(0, 60))}`];
}
