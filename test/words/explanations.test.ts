import { CRITERIA } from "../../src/domain/clear/match";
import { because, REASONS } from "../../src/domain/clear/reasons";
import { PROFILES } from "../../src/domain/profile/builtin";
import { explain } from "../../src/words/explanations";
import { formatAmount, formatDay } from "../../src/words/format";
import type { Language } from "../../src/words/language";
import { item, line, match } from "../domain/clear/ledger";

const format = (language: Language) => ({
  amount: (minor: number, currency: string) => formatAmount(language, minor, currency),
  date: (day: number) => formatDay(language, day),
});
const inDutch = (subject: Parameters<typeof explain>[1]) => explain("nl", subject, format("nl"));
const inEnglish = (subject: Parameters<typeof explain>[1]) => explain("en", subject, format("en"));

const JANSEN = { relationCode: "10002", relationName: "Bakkerij Jansen", relationIban: "NL91ABNA0417164300" };

test("a clearing tells what was found where, the relation, and how many items were looked at", () => {
  const items = [item(121000, { ...JANSEN, invoiceNumber: "2025-0012" }), item(5000, JANSEN)];
  const [cleared] = match(items, [line(121000, { iban: "NL91ABNA0417164300", description: "fact 20250012" })]).matches;
  expect(inDutch(cleared)).toBe(
    "Kenmerk en bedrag (€ 1.210,00) horen bij één openstaande post: 2025-0012. In de omschrijving staat “20250012”. " +
      "Relatie 10002 Bakkerij Jansen is herkend aan de tegenrekening. Er zijn 2 openstaande posten bekeken.",
  );
  expect(inEnglish(cleared)).toBe(
    "Reference and amount (€ 1,210.00) meet in one open item: 2025-0012. “20250012” stands in the description. " +
      "Relation 10002 Bakkerij Jansen was recognised by the counterparty's account. 2 open items were looked at.",
  );
});

test("a difference is named, without a sign", () => {
  const items = [item(121000, { invoiceNumber: "2025-0012" })];
  const [cleared] = match(items, [line(120950, { description: "2025-0012" })]).matches;
  expect(inDutch(cleared)).toContain("het verschil van € 0,50 valt binnen de toegestane grens");
});

test("a suggestion names the other that fits as well", () => {
  const items = ["2025-0012", "2025-0013"].map((invoiceNumber) => item(5000, { ...JANSEN, invoiceNumber }));
  const { matches, lines } = match(items, [line(5000, { relationCode: "10002" })]);
  expect(inDutch(matches[0])).toContain("2025-0013 past even goed; de keuze is aan u.");
  expect(inDutch(lines[0].reason!)).toBe("Er zijn meer posten die even goed passen; de keuze is aan u.");
});

test("a combination tells its odds", () => {
  const items = [12345, 45678, 78901].map((amount, i) => item(amount, { ...JANSEN, invoiceNumber: `2025-001${i}` }));
  const [cleared] = match(items, [line(58023, { relationCode: "10002" })]).matches;
  expect(inDutch(cleared)).toContain("alleen 2025-0010, 2025-0011 samen € 580,23");
  expect(inDutch(cleared)).toContain("De kans dat een bedrag als dit toevallig uitkomt is klein");
});

test("of two combinations neither is called the only one, and no odds are called small that are not", () => {
  const items = [100, 60, 90, 70].map((euros, i) => item(euros * 100, { ...JANSEN, invoiceNumber: `2025-001${i}` }));
  const [first] = match(items, [line(16000, { relationCode: "10002" })]).matches;
  expect(inDutch(first)).toBe(
    "De posten 2025-0010, 2025-0011 van de relatie zijn samen € 160,00. Relatie 10002 Bakkerij Jansen is herkend aan de " +
      "relatiecode. Er zijn 4 openstaande posten bekeken. Ook 2025-0012, 2025-0013 komt precies op dit bedrag uit.",
  );
});

test("odds that keep a combination a suggestion are written as the language writes them", () => {
  const facts = { why: "byChance", odds: "0.78", items: "A, B", amount: 16000 };
  expect(inDutch(because("combination", facts))).toContain("(verwacht 0,78 keer)");
  expect(inEnglish(because("combination", facts))).toContain("(expected 0.78 times)");
  expect(inDutch(because("combination", { odds: "<0.0001" }))).toContain("(verwacht <0,0001 keer)");
});

test("a blocked item that fits as well is named, and the other is not called the only one", () => {
  const items = [true, false].map((blocked, i) => item(5000, { ...JANSEN, blocked, invoiceNumber: `2025-001${i}` }));
  const { matches, lines } = match(items, [line(5000, { relationCode: "10002" })]);
  expect(inDutch(matches[0])).toContain("Post 2025-0011 van de relatie heeft dit bedrag: € 50,00.");
  expect(inDutch(lines[0].reason!)).toBe("2025-0010 past even goed, maar is geblokkeerd; de keuze is aan u.");
  expect(inEnglish(lines[0].reason!)).toBe("2025-0010 fits equally well, but is blocked; the choice is yours.");
});

test("a line that names a blocked item says so, whatever else has the amount", () => {
  const items = [true, false].map((blocked, i) => item(5000, { ...JANSEN, blocked, invoiceNumber: `2025-001${i}` }));
  const { matches, lines } = match(items, [line(5000, { relationCode: "10002", description: "2025-0010" })]);
  expect(matches.map((m) => m.outcome)).toEqual(["suggested"]);
  expect(inDutch(lines[0].reason!)).toBe("De regel noemt 2025-0010; die post is geblokkeerd.");
});

test("a number that two relations have is told apart by whose it is", () => {
  const items = ["10002", "10003"].map((relationCode) => item(5000, { relationCode, invoiceNumber: "2025-0012" }));
  const { matches } = match(items, [line(5000, { description: "2025-0012" })]);
  expect(inDutch(matches[0])).toContain("2025-0012 (10003) past even goed; de keuze is aan u.");
});

test("a weak reference is said to be so, and why, beside the suggestion and at the line", () => {
  const items = [item(10000, { ...JANSEN, invoiceNumber: "20251001" })];
  const { matches, lines } = match(items, [line(8000, { name: "Iemand", description: "huur 20251001" })]);
  expect(inDutch(matches[0])).toContain("“20251001” is zwak bewijs: het is ook een datum of jaartal.");
  expect(inDutch(lines[0].reason!)).toBe("“20251001” is zwak bewijs: het is ook een datum of jaartal.");
});

test("an item in another currency is no suggestion, however equal the figures", () => {
  const items = [item(10000, { ...JANSEN, currency: "USD", invoiceNumber: "2025-0012" })];
  const { matches, lines } = match(items, [line(10000, { relationCode: "10002", description: "2025-0012" })]);
  expect(matches).toEqual([]);
  expect(inDutch(lines[0].reason!)).toBe("Post 2025-0012 is in USD, de regel in EUR; valuta worden niet gemengd.");
});

test("a line that goes the other way than the item it names has no difference that is too large", () => {
  const { lines } = match([item(2000, { invoiceNumber: "2025-0012" })], [line(-2000, { description: "2025-0012" })]);
  expect(inDutch(lines[0].reason!)).toBe(
    "Kenmerk 2025-0012 is gevonden, maar daarop staat € 20,00 open en de regel is -€ 20,00.",
  );
});

test("the oldest of equal items is not called the only one, and says that the user chose so", () => {
  const items = [11, 12].map((n) => item(5000, { ...JANSEN, invoiceNumber: `2025-00${n}` }));
  const [cleared] = match(items, [line(5000, { relationCode: "10002" })], {
    ...PROFILES.afletter,
    equalItems: "oldest",
  }).matches;
  expect(inDutch(cleared)).toBe(
    "Post 2025-0011 van de relatie heeft dit bedrag: € 50,00. Relatie 10002 Bakkerij Jansen is herkend aan de relatiecode. " +
      "Er zijn 2 openstaande posten bekeken. 2025-0012 is gelijk; volgens uw profiel gaat de oudste post voor.",
  );
});

test("an open row gives its reason", () => {
  const items = [item(5000, { ...JANSEN, blocked: true, invoiceNumber: "2025-0012" })];
  const result = match(items, [line(5000, { description: "2025-0012" })], PROFILES.exact);
  expect(inDutch(result.items[0].reason!)).toBe("De post is geblokkeerd voor afletteren.");
  expect(inDutch(result.lines[0].reason!)).toBe("De regel noemt 2025-0012; die post is geblokkeerd.");
});

test.each([...REASONS, ...CRITERIA])("%s has a sentence in both languages, whatever facts there are", (code) => {
  for (const text of [inDutch(because(code)), inEnglish(because(code))]) {
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/undefined|NaN|!/);
  }
});

test("between items there are no lines: what settles is an item, and its texts are told", () => {
  const own = { relationCode: "10002", relationName: "Bakkerij Jansen" };
  const items = [
    item(121000, { ...own, invoiceNumber: "2025-0012" }),
    item(-24200, { ...own, invoiceNumber: "C2025-0003" }),
    item(-96800, { ...own, yourReference: "2025-0012", description: "minus C2025-0003" }),
    item(700, { relationCode: "77" }),
  ];
  const { matches, items: ends } = match(items, []);
  expect(inDutch(matches[0])).toBe(
    "De post noemt 2025-0012, C2025-0003; samen is dat € 968,00. In de omschrijving staat “C2025-0003”. " +
      "In uw referentie staat “2025-0012”. Relatie 10002 Bakkerij Jansen is herkend aan de relatiecode. " +
      "Er zijn 2 openstaande posten bekeken.",
  );
  expect(inEnglish(ends[3].reason!)).toBe("No other item fits this item.");
});
