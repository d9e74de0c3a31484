import { csvFile, ING, ingRow } from "./bank-csv";

const first = (...lines: readonly string[]) => {
  const { statements, problems } = csvFile(...lines);
  const [{ entries, ...statement }] = statements;
  return { statement, entry: entries[0], entries, problems };
};

describe("the CSV of each bank", () => {
  it("ING: the labels in Mededelingen are put where they belong", () => {
    const text =
      "Naam: J. Jansen Omschrijving: Factuur 2025-0012 Kenmerk: klant 7 IBAN: NL91ABNA0417164300 Kenmerk: E2E-77 Machtiging ID: M1 Incassant ID: NL98ZZZ999999990000 Valutadatum: 01-12-2025";
    expect(first(ING, ingRow("20251202", "Bij", "1.210,00", "1.510,00", text)).entry).toEqual({
      row: 2,
      date: "2025-12-02",
      valueDate: "2025-12-01",
      amount: "1210.00",
      currency: "EUR",
      name: "J. Jansen",
      iban: "NL91ABNA0417164300",
      description: "Factuur 2025-0012 Kenmerk: klant 7",
      endToEndId: "E2E-77",
      code: "OV",
      reversal: false,
    });
  });

  it("ING: English heads and labels, commas between the columns", () => {
    const { statement, entry } = first(
      '"Date","Name / Description","Account","Counterparty","Code","Debit/credit","Amount (EUR)","Transaction type","Notifications","Resulting balance","Tag"',
      '"20260105","J. Jansen","NL20INGB0001234567","NL91ABNA0417164300","GT","Debit","12,50","Online Banking","Name: J. Jansen Description: Invoice 7 IBAN: NL91ABNA0417164300 Reference: E2E-8 Value date: 05/01/2026","100,00",""',
    );
    expect(statement).toMatchObject({ opening: "112.50", closing: "100.00", difference: "0.00" });
    expect(entry).toMatchObject({
      amount: "-12.50",
      description: "Invoice 7",
      endToEndId: "E2E-8",
      valueDate: "2026-01-05",
    });
  });

  it("ING: without a balance, as until 2020", () => {
    const { statement, entry } = first(
      '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","MutatieSoort","Mededelingen"',
      '"20191213","Kosten","NL20INGB0001234567","","DV","Af","0,31","Diversen","25 nov t/m 30 nov 2019 ING BANK N.V. Valutadatum: 13-12-2019"',
    );
    expect(statement).toEqual({ account: "NL20INGB0001234567", currency: "EUR", from: "2019-12-13", to: "2019-12-13" });
    expect(entry).toMatchObject({ amount: "-0.31", description: "25 nov t/m 30 nov 2019 ING BANK N.V." });
  });

  it("ING savings: dates year first, and as Excel saves them", () => {
    const { statement, entries } = first(
      '"Datum";"Omschrijving";"Rekening";"Rekening naam";"Tegenrekening";"Af Bij";"Bedrag";"Valuta";"Mutatiesoort";"Mededelingen";"Saldo na mutatie"',
      '"2-10-2025";"Overboeking naar betaalrekening";"K 444-12345";"sparen";"NL20INGB0001234567";"Af";"250,00";"EUR";"Opname";"";"250,75"',
      '"2025-10-01";"Rente";"K 444-12345";"sparen";"";"Bij";"0,75";"EUR";"Rente";"";"500,75"',
    );
    expect(statement).toMatchObject({
      account: "K 444-12345",
      opening: "500.00",
      closing: "250.75",
      difference: "0.00",
    });
    expect(entries.map(({ date, amount, name }) => [date, amount, name])).toEqual([
      ["2025-10-02", "-250.00", undefined],
      ["2025-10-01", "0.75", undefined],
    ]);
  });

  it("ING Belgium", () => {
    expect(
      first(
        "Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;Munteenheid;Omschrijving;Detail van de omzet;Bericht",
        "BE68539007547034;JAN BV;BE71096123456769;23;21/12/2025;22/12/2025;-151,80;EUR;Europese overschrijving;Naar PIET;Factuur 9",
      ).entry,
    ).toMatchObject({ date: "2025-12-21", valueDate: "2025-12-22", amount: "-151.80", iban: "BE71096123456769" });
  });

  const RABO =
    '"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1","Omschrijving-2","Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"';

  it("Rabobank: return, original currency, batch, and a description that is parted amid a word", () => {
    const long = "a".repeat(139);
    const { entry } = first(
      RABO,
      `"NL44RABO0123456789","EUR","RABONL2U","1","2025-12-01","2025-12-01","-92,59","+907,41","NL91ABNA0417164300","J. Jansen","","","ABNANL2A","ei","B77","E2E-9","M1","NL98ZZZ1","1067931951601240","${long}F","actuur 12","","MD06","-100,00","USD","1,08"`,
    );
    expect(entry).toEqual({
      row: 2,
      date: "2025-12-01",
      valueDate: "2025-12-01",
      amount: "-92.59",
      currency: "EUR",
      name: "J. Jansen",
      iban: "NL91ABNA0417164300",
      description: `${long}Factuur 12`,
      endToEndId: "E2E-9",
      batchId: "B77",
      paymentReference: "1067931951601240",
      code: "ei",
      returnReason: "MD06",
      instructedAmount: "-100.00",
      instructedCurrency: "USD",
      reversal: true,
    });
  });

  it("Rabobank: a card", () => {
    const { statement, entry } = first(
      '"Tegenrekening IBAN","Munt","Creditcard Nummer","Productnaam","Creditcard Regel1","Creditcard Regel2","Transactiereferentie","Datum","Bedrag","Omschrijving","Oorspr bedrag","Oorspr munt","Koers"',
      '"NL44RABO0123456789","EUR","6416","Rabo BusinessCard Visa","J. JANSEN","JANSEN B.V","0014000000003","2025-12-01","-19,99","HOSTING DUBLIN","","",""',
    );
    expect(statement.account).toBe("Rabo BusinessCard Visa 6416");
    expect(entry).toMatchObject({ amount: "-19.99", description: "HOSTING DUBLIN", endToEndId: "0014000000003" });
    expect(entry).not.toHaveProperty("iban");
  });

  it("Rabobank: transactions.txt of before 2018, without heads", () => {
    const { statement, entries } = first(
      '"NL44RABO0123456789","EUR","20131104","D","1435.55","NL91ABNA0417164300","J. Jansen","20131105","bg","","Factuur 1","deel 2","","","","","E2E-1","",""',
      '"NL44RABO0123456789","EUR","20131106","C","10.00","","","20131106","cb","","","","","","","","","",""',
    );
    expect(statement).toMatchObject({ account: "NL44RABO0123456789", from: "2013-11-05", to: "2013-11-06" });
    expect(entries[0]).toMatchObject({
      date: "2013-11-05",
      valueDate: "2013-11-04",
      amount: "-1435.55",
      description: "Factuur 1 deel 2",
      endToEndId: "E2E-1",
    });
    expect(entries[1].amount).toBe("10.00");
  });

  it("ASN, SNS, RegioBank: a comma inside the apostrophes, the balance before the entry", () => {
    const { statement, entries, problems } = first(
      "17-06-2025,NL00ASNB9999999999,NL91ABNA0417164300,'t Hoekje,,,,EUR,130.44,EUR,223.77,17-06-2025,17-06-2025,2754,NGM,51392971,1067931951601240,'Factuur 12, ''spoed'', vandaag',26",
      "18-06-2025,NL00ASNB9999999999,,,,,,EUR,354.21,EUR,-2.20,18-06-2025,19-06-2025,7241,MSC,50951652,,'Kosten',26",
    );
    expect(problems).toEqual([]);
    expect(statement).toMatchObject({ number: "26", opening: "130.44", closing: "352.01", difference: "0.00" });
    expect(entries[0]).toMatchObject({
      name: "'t Hoekje",
      description: "Factuur 12, 'spoed', vandaag",
      paymentReference: "1067931951601240",
      code: "NGM",
    });
    expect(entries[1]).toMatchObject({ amount: "-2.20", valueDate: "2025-06-19" });
  });

  it("Knab: title above the heads, whole amounts without decimals", () => {
    const { entries } = first(
      "KNAB EXPORT;;;;;;;;;;;;;;;;",
      "Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum;",
      '"NL02KNAB0123456789";"09-06-2025";"EUR";"D";"1000";"NL91ABNA0417164300";"J. Jansen";"10-06-2025";"Overboeking";"Factuur 12";"";"";"";"";"B9F1";"10-06-2025";',
      '"NL02KNAB0123456789";"09-06-2025";"EUR";"C";"12,5";"";"";"10-06-2025";"Ontvangen betaling";"";"";"";"";"";"B9F2";"10-06-2025";',
    );
    expect(entries.map(({ row, date, amount }) => [row, date, amount])).toEqual([
      [3, "2025-06-10", "-1000"],
      [4, "2025-06-10", "12.5"],
    ]);
  });

  it("bunq: English heads, decimal points", () => {
    expect(
      first(
        '"Date","Interest Date","Amount","Account","Counterparty","Name","Description"',
        '"2026-01-05","2026-01-06","-1,034.75","NL90BUNQ2071504690","","JOE","JOE PHILADELPHIA, US"',
      ).entry,
    ).toMatchObject({ date: "2026-01-05", valueDate: "2026-01-06", amount: "-1034.75", name: "JOE" });
  });

  it("Triodos: without heads, with and without a balance", () => {
    const { statement, entry } = first(
      '"01-12-2025","NL12TRIO0123456789","1.234,56","Debet","J. Jansen","NL91ABNA0417164300","ET","Factuur 12","765,44"',
    );
    expect(statement).toMatchObject({ account: "NL12TRIO0123456789", opening: "2000.00", closing: "765.44" });
    expect(entry).toMatchObject({ amount: "-1234.56", name: "J. Jansen", code: "ET", description: "Factuur 12" });
    expect(
      first('"01-12-2010","390123456","10,00","Credit","J. Jansen","1234567","AC","Factuur 12"').entry.amount,
    ).toBe("10.00");
  });

  it("Belfius: twelve lines above the heads, a structured communication", () => {
    const lines = ["Boekingsdatum vanaf;01/12/2025", ...Array<string>(10).fill(";"), "Laatste saldo;1234,56 EUR"];
    const { entry } = first(
      ...lines,
      "Rekening;Boekingsdatum;Rekeninguittrekselnummer;Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;Straat en nummer;Postcode en plaats;Transactie;Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen",
      "BE51 0607 0809 1011;02/12/2025;1;7;BE71 0961 2345 6769;JAN BV;;9000 GENT;OVERSCHRIJVING VAN JAN BV;02/12/2025;121,00;EUR;GEBABEBB;BE;+++090/9337/55493+++",
    );
    expect(entry).toMatchObject({
      row: 14,
      amount: "121.00",
      name: "JAN BV",
      iban: "BE71096123456769",
      paymentReference: "090933755493",
    });
  });

  it("BNP Paribas Fortis: what was refused is not booked", () => {
    const { statements, notices } = csvFile(
      "Volgnummer;Uitvoeringsdatum;Valutadatum;Bedrag;Valuta rekening;Rekeningnummer;Type verrichting;Tegenpartij;Naam van de tegenpartij;Mededeling;Details;Status;Reden van weigering",
      "2025-0002;24/11/2025;24/11/2025;-42,00;EUR;BE68539007547034;Overschrijving;BE71096123456769;JAN;;OVERSCHRIJVING NAAR JAN;Geweigerd;Onvoldoende saldo",
      "2025-0001;23/11/2025;23/11/2025;42,00;EUR;BE68539007547034;Overschrijving;BE71096123456769;JAN;Factuur 9;;Geaccepteerd;",
    );
    expect(statements[0].entries).toHaveLength(1);
    expect(statements[0].entries[0]).toMatchObject({ row: 3, amount: "42.00", description: "Factuur 9" });
    expect(notices).toMatchObject([{ code: "entryNotBooked", place: { row: 2 }, found: "Geweigerd" }]);
  });

  it("Argenta, and CBC in French", () => {
    expect(
      first(
        "Rekening;Boekdatum;Valutadatum;Referentie;Beschrijving;Bedrag;Munt;Verrichtingsdatum;Rekening tegenpartij;Naam tegenpartij;Mededeling",
        "BE12 9730 1234 5678;01-12-2025;01-12-2025;B1;Inkomende overschrijving;1.210,00;EUR;01-12-2025;BE71 0961 2345 6769;JAN;Factuur 9",
      ).entry,
    ).toMatchObject({ amount: "1210.00", iban: "BE71096123456769", code: "Inkomende overschrijving" });
    expect(
      first(
        "Numéro de compte;Nom de la rubrique;Nom;Devise;Numéro de l'extrait;Date;Description;Valeur;Montant;Solde;crédit;débit;numéro de compte contrepartie;BIC contrepartie;Nom de la contrepartie;Adresse de la contrepartie;communication structurée;Communication libre",
        "BE11732123456789;;JEAN SA;EUR;2025012;01/12/2025;VIREMENT;01/12/2025;121,00;500,00;121,00;;BE71096123456769;GEBABEBB;PIERRE;;***090/9337/55493***;",
      ).entry,
    ).toMatchObject({ amount: "121.00", name: "PIERRE", paymentReference: "090933755493" });
  });

  it("Revolut: the fee goes off the amount, what was turned back is not booked", () => {
    const { statements, notices } = csvFile(
      "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance",
      "TOPUP,Current,2026-01-01 09:00:00,2026-01-01 09:00:05,Payment from Jan,200.00,0.00,EUR,COMPLETED,250.00",
      "CARD_PAYMENT,Current,2026-01-02 12:00:00,2026-01-03 08:00:00,Hosting,-20.00,0.20,EUR,COMPLETED,229.80",
      "CARD_PAYMENT,Current,2026-01-04 12:00:00,,Hotel,-99.00,0.00,EUR,REVERTED,",
    );
    expect(statements).toMatchObject([
      { account: "Current", currency: "EUR", opening: "50.00", closing: "229.80", difference: "0.00" },
    ]);
    expect(statements[0].entries[1]).toMatchObject({ date: "2026-01-03", amount: "-20.20", charges: "0.20" });
    expect(notices).toMatchObject([{ code: "entryNotBooked", found: "REVERTED" }]);
  });

  it("Revolut Business, N26 and Wise", () => {
    expect(
      first(
        "Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account,Beneficiary IBAN,Beneficiary name",
        "2026-04-29,2026-04-30,rev-1,TOPUP,COMPLETED,Money added,F2025-12,,,EUR,1000.00,EUR,1000.00,1000.00,,0.00,EUR,1000.00,EUR Main,,",
      ),
    ).toMatchObject({ statement: { account: "EUR Main" }, entry: { date: "2026-04-30", amount: "1000.00" } });
    expect(
      first(
        '"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"',
        '2026-04-17,2026-04-18,"Jan","DE89370400440532013000","Credit Transfer","RE-12","Main Account",-2.68,-20,DKK,0.134',
      ).entry,
    ).toMatchObject({ amount: "-2.68", instructedAmount: "-20", instructedCurrency: "DKK", description: "RE-12" });
    expect(
      first(
        '"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Payer Name","Payee Name"',
        '"TRANSFER-1",15-01-2026,4800.00,USD,"Received money","INV-7",14800.00,"Jan BV",',
      ),
    ).toMatchObject({
      statement: { account: "Wise", currency: "USD", opening: "10000.00", closing: "14800.00" },
      entry: { date: "2026-01-15", name: "Jan BV", description: "INV-7 Received money" },
    });
  });

  it("ABN AMRO: the list with heads, as its workbook has them", () => {
    expect(
      first(
        "accountNumber;mutationcode;transactiondate;valuedate;startsaldo;endsaldo;amount;description",
        "123456789;EUR;20251201;20251201;100,00;110,00;10,00;/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/J. Jansen/REMI/Factuur 12/EREF/E2E-1",
      ),
    ).toMatchObject({
      statement: { opening: "100.00", closing: "110.00", difference: "0.00" },
      entry: { name: "J. Jansen", description: "Factuur 12", endToEndId: "E2E-1" },
    });
  });
});
