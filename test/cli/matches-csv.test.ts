import { afletter, folder, ITEMS_CSV, LINES_CSV } from "./io";

describe("the flat list of matches", () => {
  it("has a row per line and item that share cents, with the difference of its match", async () => {
    const files = folder({ "posten.csv": ITEMS_CSV, "bank.csv": LINES_CSV });
    const args = ["--open-items", files.at("posten.csv"), "--statement", files.at("bank.csv")];
    const { status, stdout } = await afletter(["match", ...args, "--matches", files.at("m.csv")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(files.text("m.csv").split("\r\n")).toEqual([
      "match,outcome,criterion,line_row,line_id,item_row,item_id,amount,difference,score",
      "1,cleared,our-reference,2,R1,3,P2,-242.00,0.00,",
      "1,cleared,our-reference,2,R1,2,P1,1210.00,0.00,",
      "2,cleared,reference-within-tolerance,3,R2,4,P3,120.50,-0.50,",
      "",
    ]);
    files.remove();
  });

  it("has an id of the user's own as text, never as a formula, and the score of a suggestion", async () => {
    const files = folder({
      "posten.csv": "Id;Naam;Factuurnummer;Factuurdatum;Openstaand\n=1+1;Jansen;2025-0012;01-11-2025;100,00\n",
      "bank.csv": 'Id;Datum;Bedrag;Naam tegenpartij;Omschrijving\n"a,b";01-12-2025;60,00;Jansen;2025-0012 deel\n',
    });
    const args = ["--open-items", files.at("posten.csv"), "--statement", files.at("bank.csv"), "--matches", "-"];
    const [, row] = (await afletter(["match", ...args])).stdout.split("\r\n");
    expect(row).toMatch(/^1,suggested,part-payment,2,"a,b",2,'=1\+1,60\.00,0\.00,0\.\d+$/);
    files.remove();
  });
});

describe("open items without a statement", () => {
  const files = folder({
    "posten.csv": ITEMS_CSV.replace(
      "P2;D1;Jansen B.V.;2025-0013;05-11-2025;-242,00",
      "P2;D1;Jansen B.V.;2025-0012;05-11-2025;-1.210,00",
    ),
    "leeg.csv": LINES_CSV.split("\n")[0] + "\n",
  });
  afterAll(files.remove);
  const items = ["match", "--open-items", files.at("posten.csv"), "--matches", "-"];

  it("are cleared against each other: a row per item, without a line", async () => {
    const { status, stdout } = await afletter(items);
    expect(status).toBe(0);
    const rows = stdout
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .filter((row) => row.includes("cleared"));
    expect(rows.map((row) => row.split(",").slice(3, 9))).toEqual([
      ["", "", "2", "P1", "1210.00", "0.00"],
      ["", "", "3", "P2", "-1210.00", "0.00"],
    ]);
  });

  it("stay open where a statement was given that has heads and no rows", async () => {
    const { status, stdout } = await afletter([...items, "--statement", files.at("leeg.csv")]);
    expect({ status, rows: stdout.trimEnd().split("\r\n").length }).toEqual({ status: 0, rows: 1 });
  });
});
