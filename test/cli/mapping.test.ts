import { afletter, folder } from "./io";

const ITEMS = "2025-0012;Jansen;20251101;12.50\n2025-0013;Pietersen;20251102;7.25\n";
const LINES = "Wanneer;Hoeveel;Waarover\n2025-12-01;12,50;2025-0012\n";
const MAP = {
  openItems: { headRow: 0, columns: { invoiceNumber: "A", relationName: "B", documentDate: 3, openAmount: "D" } },
  statement: { columns: { bookingDate: "Wanneer", amount: "Hoeveel", description: "waarover" } },
};

describe("a column mapping", () => {
  const files = folder({ "posten.csv": ITEMS, "bank.csv": LINES });
  afterAll(files.remove);

  async function matchBy(map: unknown) {
    const own = folder({ "map.json": typeof map === "string" ? map : JSON.stringify(map) });
    const args = [
      "--open-items",
      files.at("posten.csv"),
      "--statement",
      files.at("bank.csv"),
      "--map",
      own.at("map.json"),
    ];
    const ran = await afletter(["match", ...args, "--matches", "-", "--language", "en"]);
    own.remove();
    return ran;
  }

  it("says which column is what by head, letter or number, where no head does", async () => {
    const { status, stdout } = await matchBy(MAP);
    expect(status).toBe(0);
    expect(stdout).toContain("1,cleared,our-reference-and-amount,2,,1,,12.50,0.00,");
  });

  it("may name the columns directly", async () => {
    const { status } = await matchBy({
      openItems: { headRow: 0, ...MAP.openItems.columns },
      statement: MAP.statement.columns,
    });
    expect(status).toBe(0);
  });

  it("is refused at the place that is not right", async () => {
    const said = async (map: unknown) => (await matchBy(map)).stderr;
    expect(await said("{")).toContain("map.json:1: is not JSON.");
    expect(await said({ posten: {} })).toContain(
      "map.json: posten: there is no such field. Possible are openItems, statement.",
    );
    expect(await said({ openItems: { columns: { bedrag: "A" } } })).toContain(
      "openItems.bedrag: there is no such field.",
    );
    expect(await said({ ...MAP, statement: { columns: { amount: "Bedrag" } } })).toContain(
      "statement.amount: there is no such column.",
    );
    expect(await said({ openItems: { headRow: -1 } })).toContain("openItems.headRow: a row number from 0 up");
    expect(await said({ openItems: [] })).toContain("openItems: an object is expected");
  });
});
