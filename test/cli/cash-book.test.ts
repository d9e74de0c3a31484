import { afletter, folder } from "./io";
import { faultsBySchema } from "./schemas";

const files = folder({
  "kas.csv":
    "Datum;Omschrijving;Ontvangsten;Uitgaven;Saldo\n02-12-2025;Factuur 2025-0012;121,00;;221,00\n13-12-2025;Postzegels;;10,50;210,50\n",
  "kas-mis.csv":
    "Datum;Omschrijving;Ontvangsten;Uitgaven;Saldo\n02-12-2025;Verkoop;121,00;;221,00\n03-12-2025;Verkoop;5,00;;226,00\n13-12-2025;Postzegels;;10,50;200,00\n",
});
afterAll(files.remove);

async function read(name: string) {
  const { status, stdout } = await afletter(["read", files.at(name)]);
  const json = JSON.parse(stdout) as { statements: object[]; problems: object[] };
  expect(faultsBySchema("read", json)).toEqual([]);
  return { status, json };
}

describe("a cash book on the command line", () => {
  it("comes in like a statement, with its proof", async () => {
    const { status, json } = await read("kas.csv");
    expect({ status, ...json }).toMatchObject({
      status: 0,
      kind: "statement",
      statements: [{ opening: "100.00", closing: "210.50", difference: "0.00", entries: [{}, { amount: "-10.50" }] }],
      problems: [],
    });
  });

  it("that does not tie is shown with the difference and the row, and not refused", async () => {
    const { status, json } = await read("kas-mis.csv");
    expect({ status, ...json }).toMatchObject({
      status: 0,
      statements: [{ opening: "100.00", closing: "200.00", difference: "15.50" }],
      problems: [{ code: "balanceBreak", row: 4, found: "210.50", expected: "226.00" }],
    });
  });
});
