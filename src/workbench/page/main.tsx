import { createRoot } from "react-dom/client";
import { languageOf } from "../host/language";
import { createBench } from "./bench";
import { exposeToTests } from "./for-tests";
import { Workbench } from "./Workbench";
import "./theme.css";
import "./workbench.css";

const SHEET = "sheet";

/**
 * Starts the workbench: frame first, so that Univer finds its element, then the sheet, then the sample.
 * `?language=en-US` (or `nl-BE`) and `?theme=dark` start it in another language or theme, `?empty` without the sample.
 */
function start(): void {
  const wishes = new URLSearchParams(window.location.search);
  const sheet = document.createElement("div");
  sheet.id = SHEET;
  const root = document.getElementById("bench");
  if (!root) throw new Error("the page has no place for the workbench");
  document.body.append(sheet);
  const bench = createBench({
    container: SHEET,
    language: languageOf(wishes.get("language")),
    dark: wishes.get("theme") === "dark",
  });
  createRoot(root).render(<Workbench bench={bench} sheet={sheet} />);
  exposeToTests(bench, wishes.has("empty") ? Promise.resolve() : bench.openSample());
}

/** Univer draws on a canvas, which does not wait for a font: the ones that stand in for Excel's are fetched first. */
void Promise.allSettled(["11pt Calibri", "bold 11pt Calibri"].map((font) => document.fonts.load(font))).then(start);
