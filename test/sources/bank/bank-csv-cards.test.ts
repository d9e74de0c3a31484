import { csvFile } from "./bank-csv";

const first = (...lines: readonly string[]) => {
  const { statements, problems } = csvFile(...lines);
  return { statement: statements[0], entries: statements[0].entries, problems };
};

describe("card statements", () => {
  const ING =
    '"Accountnummer","Kaartnummer","Naam op kaart","Transactiedatum","Boekingsdatum","Omschrijving","Valuta","Bedrag","Koers","Bedrag in EUR"';

  it("ING: the amount in euros counts, the other is what was paid in", () => {
    const { statement, entries, problems } = first(
      ING,
      '"00000374942","5534.****.****.5722","J. JANSEN","2026-05-04","2026-05-05","HOSTING DUBLIN","USD","-13,00","0,92","-11,99"',
      '"00000374942","5534.****.****.5722","J. JANSEN","2026-05-06","2026-05-06","RETOUR WINKEL","","","","1.050,00"',
    );
    expect(problems).toEqual([]);
    expect(statement).toMatchObject({ account: "00000374942", currency: "EUR", from: "2026-05-05", to: "2026-05-06" });
    expect(entries).toEqual([
      {
        row: 2,
        date: "2026-05-05",
        valueDate: "2026-05-04",
        amount: "-11.99",
        currency: "EUR",
        description: "HOSTING DUBLIN",
        instructedAmount: "-13.00",
        instructedCurrency: "USD",
        reversal: false,
      },
      {
        row: 3,
        date: "2026-05-06",
        valueDate: "2026-05-06",
        amount: "1050.00",
        currency: "EUR",
        description: "RETOUR WINKEL",
        reversal: false,
      },
    ]);
  });

  it("KBC: in Dutch and in English, the shop as the counterparty", () => {
    const dutch = first(
      "kredietkaart;kaarthouder;uitgavenstaat;datum verrichting;Datum verrekening;bedrag;credit;debet;munt;koers;bedrag in EUR;Kosten op verrichting;Handelaar;locatie;land;toelichting",
      "5355 XXXX XXXX 1234;JAN JANSEN;00042;30/11/2025;01/12/2025;-100,00;;-100,00;USD;1,10;-90,91;1,27;HOTEL PARK;NEW YORK;US;overnachting",
    );
    expect(dutch.problems).toEqual([]);
    expect(dutch.statement).toMatchObject({ account: "5355 XXXX XXXX 1234", currency: "EUR", number: "00042" });
    expect(dutch.entries).toMatchObject([
      {
        date: "2025-12-01",
        valueDate: "2025-11-30",
        amount: "-90.91",
        name: "HOTEL PARK",
        description: "overnachting NEW YORK",
        instructedAmount: "-100.00",
        instructedCurrency: "USD",
      },
    ]);
    const english = first(
      "credit card;card holder;Billing statement;date transaction;Settlement date;amount;credit;debit;currency;rate;amount in EUR;Fee;Merchant;location;country;explanation",
      "5355 XXXX XXXX 1234;JAN JANSEN;42;30/11/2025;01/12/2025;-12,50;;-12,50;EUR;;-12,50;;SHOP;GENT;BE;",
    );
    expect(english.entries).toMatchObject([{ date: "2025-12-01", amount: "-12.50", name: "SHOP" }]);
  });
});

describe("ASN, SNS and RegioBank", () => {
  it("are read with eighteen columns too, without the number of the statement", () => {
    const { statement, problems } = first(
      "17-06-2025,NL00SNSB9999999999,NL91ABNA0417164300,jansen,,,,EUR,130.44,EUR,223.77,17-06-2025,17-06-2025,2754,OVB,51392971,,'Factuur 12, spoed'",
      "18-06-2025,NL00SNSB9999999999,,,,,,EUR,354.21,EUR,-2.20,18-06-2025,19-06-2025,7241,KST,50951652,,'Kosten'",
    );
    expect(problems).toEqual([]);
    expect(statement).toMatchObject({ opening: "130.44", closing: "352.01", difference: "0.00" });
    expect(statement.entries.map(({ description }) => description)).toEqual(["Factuur 12, spoed", "Kosten"]);
  });

  it("are read with dates of figures only, a zero in front gone", () => {
    const { entries, problems } = first(
      "3042025,NL00ASNB9999999999,,,,,,EUR,100.00,EUR,-1.00,03042025,04042025,7241,KST,1,,'Kosten',26",
      "12042025,NL00ASNB9999999999,,,,,,EUR,99.00,EUR,-1.00,12042025,12042025,7241,KST,2,,'Kosten',26",
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ date, valueDate }) => [date, valueDate])).toEqual([
      ["2025-04-03", "2025-04-04"],
      ["2025-04-12", "2025-04-12"],
    ]);
  });
});
