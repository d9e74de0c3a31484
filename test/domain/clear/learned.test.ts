import { openItemsOf, statementLinesOf } from "../../../src/domain/ledger/from-records";
import type { OpenItemRecord, StatementLineRecord } from "../../../src/domain/ledger/from-records";
import { inOrder, type Fact } from "../../../src/domain/learn/memory";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { reconcile, runToEnd } from "../../../src/domain/reconcile";
import { fact } from "../learn/lessons";
import { item, line, shortOf } from "./ledger";

/** What comes of a small ledger with these facts learnt: every match in one line, with its score. */
function match(items: readonly OpenItemRecord[], lines: readonly StatementLineRecord[], ...facts: readonly Fact[]) {
  const { matches } = runToEnd(
    reconcile({
      items: openItemsOf(items),
      lines: statementLinesOf(lines),
      profile: PROFILES.afletter,
      memory: inOrder({ facts, refused: [], statements: [] }),
    }),
  );
  return { matches, short: matches.map((m) => `${shortOf(m)} ${m.score ?? ""}`.trim()) };
}

const JANSEN = item(10000, { relationCode: "10001", relationName: "Bakkerij Jansen", invoiceNumber: "2025-0012" });
const SMIT = item(10000, { relationCode: "10002", relationName: "Smit", invoiceNumber: "2025-0013" });
const IBAN = "NL91ABNA0417164300";

test("an account that approved clearings tie to a relation assigns the line, and the amount clears it", () => {
  const { matches, short } = match([JANSEN, SMIT], [line(10000, { iban: IBAN })], fact({ last: "2025-11-30" }));
  expect(short).toEqual(["amount 0>0"]);
  expect(matches[0].explanation.facts.assignedBy).toBe("learned");
});

test("the relation's own accounts come before what was learnt", () => {
  const own = { ...SMIT, relationIban: IBAN };
  expect(match([JANSEN, own], [line(10000, { iban: IBAN })], fact({})).short).toEqual(["amount 0>1"]);
});

test("a name or a wording that was learnt chooses among equal items, and only suggests", () => {
  const paid = line(10000, { name: "M. de Wit", description: "kleedgeld" });
  const name = fact({ clue: "name", text: "DE M WIT" });
  const wording = fact({ clue: "wording", text: "KLEEDGELD" });
  expect(match([JANSEN, SMIT], [paid]).short).toEqual(["?suggestion 0>0 0.4", "?suggestion 0>1 0.4"]);
  expect(match([JANSEN, SMIT], [paid], name).short).toEqual(["?suggestion 0>0 0.66"]);
  expect(match([JANSEN, SMIT], [paid], name, wording).short).toEqual(["?suggestion 0>0 0.72"]);
});

test("a name and a wording that point at two relations point at none", () => {
  const paid = line(10000, { name: "M. de Wit", description: "kleedgeld" });
  const name = fact({ clue: "name", text: "DE M WIT" });
  const wording = fact({ clue: "wording", text: "KLEEDGELD", value: "10002" });
  expect(match([JANSEN, SMIT], [paid], name, wording).short).toEqual(["?suggestion 0>0 0.46", "?suggestion 0>1 0.46"]);
});

test("a payer who always takes part payments is believed a little more", () => {
  const paid = line(4000, { iban: IBAN, description: "2025-0012" });
  const way = fact({ means: "difference", value: "part-payment" });
  const [before] = match([JANSEN], [paid]).matches;
  const [after] = match([JANSEN], [paid], way).matches;
  expect(after.score! - before.score!).toBeCloseTo(0.05);
  expect(after.scoreParts?.at(-1)).toEqual({ part: "learnedDifference", weight: 0.05 });
});

test("a line that belongs to nobody is offered the account that lines like it went to", () => {
  const costs = line(-1250, { name: "Bank", description: "Kosten zakelijke rekening maart 2026" });
  const account = fact({ clue: "wording", text: "KOSTEN ZAKELIJKE REKENING", means: "account", value: "4600" });
  const { matches, short } = match([JANSEN], [costs], account);
  expect(short).toEqual(["?suggestion 0> 0.66"]);
  expect(matches[0]).toMatchObject({ contra: { account: "4600" }, difference: 0 });
  const other = fact({ clue: "name", text: "BANK", means: "account", value: "4610" });
  expect(match([JANSEN], [costs], account, other).short).toEqual([]);
});

test("what was confirmed twice, or long ago, changes nothing", () => {
  const paid = line(10000, { iban: IBAN, name: "M. de Wit" });
  const none = match([JANSEN, SMIT], [paid]).short;
  expect(match([JANSEN, SMIT], [paid], fact({ confirmed: 2 })).short).toEqual(none);
  expect(match([JANSEN, SMIT], [paid], fact({ last: "2021-01-01" })).short).toEqual(none);
});
