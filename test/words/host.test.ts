import { hostSentence, type HostErrorCode } from "../../src/words/host";

describe("what Excel refuses, in words", () => {
  it("names the sheet and what to do now", () => {
    expect(hostSentence("nl", "protected", { sheet: "Bank mei" })).toBe(
      "Blad Bank mei is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.",
    );
    expect(hostSentence("en", "sheetChanged", { sheet: "Bank" })).toBe(
      "Sheet Bank has changed since it was read. Nothing was written. Read it again.",
    );
  });

  it("says whether what failed half way was taken away again", () => {
    expect(hostSentence("en", "halfWritten", { sheet: "Memorial", undone: true })).toContain("has been taken away");
    expect(hostSentence("en", "halfWritten", { sheet: "Memorial", undone: false })).toContain("incomplete");
  });

  it("does without the facts it was not given", () => {
    const codes: HostErrorCode[] = ["sheetGone", "cellsRight", "tooLarge", "unknown", "busy", "layout", "textTooLong"];
    for (const language of ["nl", "en"] as const)
      for (const code of codes) expect(hostSentence(language, code)).not.toMatch(/undefined|\(\)| {2}/);
  });
});
