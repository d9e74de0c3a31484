/** The lint rules that keep the house as design.md draws it: each must refuse what it is there for. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Runs the restrictions of the real configuration, without the typed rules, which need the whole program. */
const SCRIPT = `
  import { Linter } from "eslint";
  import { parser } from "typescript-eslint";
  import config from "./.eslint.config.mjs";
  const [filename, text] = JSON.parse(process.argv[1]);
  const restricts = ({ files, rules = {} }) => files && Object.keys(rules).some((rule) => rule.startsWith("no-restricted"));
  const rules = config.filter(restricts).map(({ files, rules }) => ({ files, rules }));
  const linter = new Linter({ configType: "flat", cwd: process.cwd() });
  const found = linter.verify(text, [{ files: ["**/*.ts"], languageOptions: { parser } }, ...rules], { filename });
  console.log(JSON.stringify(found.map(({ ruleId, message }) => ruleId + ": " + message)));
`;

/** What lint says of a text, as if it stood in this file. */
function messagesFor(file: string, text: string): string[] {
  const options = ["--input-type=module", "-e", SCRIPT, JSON.stringify([file, text])];
  return JSON.parse(execFileSync(process.execPath, options, { cwd: root }).toString()) as string[];
}

jest.setTimeout(60_000);

it("refuses imports that point up, packages in a pure room, clocks, chance and locales", () => {
  const messages = messagesFor(
    "src/domain/money/minor.ts",
    `import { goTo } from "../../excel/select";
     import { render } from "react-dom";
     export const now = Date.now() + Math.random();
     export const before = "a".localeCompare("b");
     void goTo; void render;`,
  );
  const text = messages.join("\n");
  expect(text).toContain("src/domain may only import from domain");
  expect(text).toContain("src/domain is pure");
  expect(text).toContain("Unexpected use of 'Date'");
  expect(text).toContain("law 8 wants the same bytes everywhere");
  expect(text).toContain("use compareText");
});

it("refuses anything but xlsx in the workbench, and the workbench anywhere", () => {
  expect(messagesFor("src/workbench/grid/area.ts", `import "../../domain/money/minor";`).join("\n")).toContain(
    "src/workbench may only import from workbench, xlsx",
  );
  expect(messagesFor("src/pane/store.ts", `import "../workbench/grid/area";`).join("\n")).toContain(
    "src/pane may only import from",
  );
});

it("lets a room import from the rooms below it", () => {
  const file = "src/worker/connect.ts";
  const messages = messagesFor(file, readFileSync(join(root, file), "utf8"));
  expect(messages.filter((message) => message.startsWith("no-restricted-imports"))).toEqual([]);
});
