/**
 * Three people who have never seen Afletter, each from an empty workbook to an approved memorial with only the pane:
 * their own bank file and list, a list without a bank, and a payout of a payment provider (issue 6).
 */
import { expect, test } from "@playwright/test";
import {
  afasList,
  mollieReport,
  ownList,
  ownStatement,
  webshopList,
  webshopStatement,
  type NamedFile,
} from "./new-users-files";
import { openDesk, picture, setPaneWidth, settled, unknownMembers, type Desk } from "./pane";

/** As narrow as Excel shows a pane, and as wide as most people make it. */
const WIDTHS = [400, 320];

async function show(desk: Desk, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await setPaneWidth(desk, width);
    await picture(desk, `new-user-${name}-${width}`);
  }
}

async function give(desk: Desk, ...files: NamedFile[]): Promise<void> {
  await desk.pane.getByLabel("Bestanden kiezen: bankafschrift, lijst of uitbetalingsrapport").setInputFiles(files);
  for (const { name } of files) await expect(desk.pane.getByRole("heading", { name })).toBeVisible();
  await settled(desk);
}

/** Names the approver, makes the memorial and approves all of it. */
async function approve(desk: Desk, documents: RegExp): Promise<void> {
  const { pane } = desk;
  const name = pane.getByRole("textbox", { name: "Uw naam" });
  await name.fill("Els de Vries");
  await name.press("Tab");
  await settled(desk);
  await pane.getByRole("button", { name: "Memoriaalboeking maken" }).click();
  await expect(pane.getByRole("button", { name: documents })).toBeVisible();
  await settled(desk);
  await pane.getByRole("button", { name: documents }).click();
  await expect(pane.getByText("Alle boekstukken zijn beoordeeld.", { exact: false })).toBeVisible();
  await settled(desk);
}

test("a bookkeeper drops the bank's file and a list of a package, and approves what comes of it", async ({ page }) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await settled(desk);
  const card = (name: string) => pane.getByRole("region", { name, exact: true });

  await test.step("the bank's file becomes a sheet that ties, and the pane says what it still needs", async () => {
    await give(desk, ownStatement);
    await expect(card("camt053-februari.xml").getByText("Sluit aan op het eindsaldo")).toBeVisible();
    await expect(pane.getByRole("button", { name: "Automatisch afletteren" })).toHaveAccessibleDescription(
      "Kies eerst een blad met openstaande posten, of lees een lijst in.",
    );
    await show(desk, "a-1-bank");
  });

  await test.step("the list comes in as it is, below its title and without its total", async () => {
    await give(desk, ownList);
    await expect(card("Openstaande posten").getByText("7 rijen")).toBeVisible();
    await expect(card("Openstaande posten").getByText("€ 5.687,00")).toBeVisible();
    await show(desk, "a-2-list");
  });

  await test.step("its balance is held against the ledger", async () => {
    const balance = card("Openstaande posten").getByRole("textbox", { name: "Saldo volgens het grootboek" });
    await balance.fill("5700,00");
    await balance.press("Tab");
    await expect(pane.getByText("Verschil met de lijst: € 13,00")).toBeVisible();
    await balance.fill("5687,00");
    await balance.press("Tab");
    await expect(pane.getByText("De lijst sluit aan op het grootboek")).toBeVisible();
  });

  await test.step("most of it is cleared at once; the suggestion is accepted by hand", async () => {
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await expect(pane.getByRole("heading", { name: "3 van 5 bankregels afgeletterd" })).toBeVisible();
    await settled(desk);
    await show(desk, "a-3-matched");
    await pane.getByRole("button", { name: "Accepteren: Stichting Zorgpunt" }).click();
    await expect(pane.getByRole("heading", { name: "4 van 5 bankregels afgeletterd" })).toBeVisible();
    await settled(desk);
  });

  await test.step("one question, one name, and the memorial is approved", async () => {
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await pane.getByRole("radio", { name: /Via een tussenrekening/ }).click();
    await pane.getByRole("textbox", { name: /tussenrekening/i }).fill("2000");
    await show(desk, "a-4-question");
    await pane.getByRole("button", { name: "Opslaan" }).click();
    await settled(desk);
    await show(desk, "a-5-preview");
    await approve(desk, /^4 boekstukken goedkeuren$/);
    await show(desk, "a-6-approved");
  });
  expect(await unknownMembers(desk)).toEqual([]);
});

test("a user of AFAS clears a list of open items against each other, without a bank", async ({ page }) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await settled(desk);

  await test.step("the list alone is enough, and the button says what it will do", async () => {
    await give(desk, afasList);
    await expect(
      pane.getByText("Zonder bankregels worden de openstaande posten onderling afgeletterd.", { exact: false }),
    ).toBeVisible();
    await show(desk, "b-1-list");
  });

  await test.step("the outcome is about items, with the amounts that they settle", async () => {
    await pane.getByRole("button", { name: "Posten onderling afletteren" }).click();
    await expect(pane.getByRole("heading", { name: "7 van 8 posten onderling afgeletterd" })).toBeVisible();
    await settled(desk);
    await expect(pane.getByRole("row", { name: /Cox Transport/ }).getByText("€ 750,00")).toBeVisible();
    await show(desk, "b-2-matched");
  });

  await test.step("no question is asked about a bank; the memorial is approved", async () => {
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await settled(desk);
    await expect(pane.getByText("Hoe komt bankrekening", { exact: false })).toHaveCount(0);
    await show(desk, "b-3-preview");
    await approve(desk, /^3 boekstukken goedkeuren$/);
    await show(desk, "b-4-approved");
  });
  expect(await unknownMembers(desk)).toEqual([]);
});

test("a webshop drops a payout of Mollie with its orders and the bank, and every order is cleared", async ({
  page,
}) => {
  const desk = await openDesk(page, "?empty");
  const { pane } = desk;
  await settled(desk);
  const card = (name: string) => pane.getByRole("region", { name, exact: true });

  await test.step("three files at once become three sheets, each with its proof", async () => {
    await give(desk, mollieReport, webshopList, webshopStatement);
    await expect(card("mollie-settlement.csv").getByText("Sluit tot op de transactie")).toBeVisible();
    await expect(card("camt053-maart.xml").getByText("Sluit aan op het eindsaldo")).toBeVisible();
    await expect(card("Openstaande posten").getByText("9 rijen")).toBeVisible();
    await expect(card("Uitbetalingen van Mollie, Uitbetaling 14086537.2603.05").getByText("12 rijen")).toBeVisible();
    await show(desk, "c-1-files");
  });

  await test.step("the payout is cleared down to its orders", async () => {
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await expect(pane.getByRole("heading", { name: "11 van 13 bankregels afgeletterd" })).toBeVisible();
    await settled(desk);
    await show(desk, "c-2-matched");
  });

  await test.step("what the memorial needs is asked, each in words of its own", async () => {
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await settled(desk);
    await show(desk, "c-3-questions");
    const bank = pane.getByRole("region", { name: /^Hoe komt bankrekening/ });
    await bank.getByRole("radio", { name: /Ze zijn nog nergens geboekt/ }).click();
    await bank.getByRole("textbox", { name: /Grootboekrekening van de bank/ }).fill("1100");
    await bank.getByRole("button", { name: "Opslaan" }).click();
    await settled(desk);
    const answer = async (question: string, account: string): Promise<void> => {
      const asked = pane.getByRole("region", { name: question });
      await asked.getByRole("textbox", { name: "Rekening" }).fill(account);
      await asked.getByRole("button", { name: "Opslaan" }).click();
      await expect(asked).toHaveCount(0);
      await settled(desk);
    };
    await answer("Welke rekening gebruikt u voor kosten betaalprovider?", "4500");
    await answer("Welke rekening gebruikt u voor btw?", "1530");
    await expect(pane.getByText("Nog te kiezen")).toHaveCount(0);
    await show(desk, "c-4-preview");
  });

  await test.step("and the memorial is approved", async () => {
    await approve(desk, /^1 boekstuk goedkeuren$/);
    await show(desk, "c-5-approved");
  });
  expect(await unknownMembers(desk)).toEqual([]);
});
