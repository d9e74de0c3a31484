import js from "@eslint/js";
import office from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * Who may import whom (design.md): a room sees itself and the rooms named here.
 * The order tells the story; imports only ever point down.
 */
const ROOMS = {
  domain: [],
  sources: ["domain"],
  words: ["domain"],
  sheets: ["domain", "sources", "words"],
  exports: ["domain", "sources", "words", "sheets"],
  worker: ["domain", "sources", "words", "sheets", "exports"],
  excel: ["domain", "sources", "words", "sheets", "exports"],
  xlsx: ["domain", "sources", "words", "sheets", "exports"],
  pane: ["domain", "sources", "words", "sheets", "exports", "worker", "excel"],
  cli: ["domain", "sources", "words", "sheets", "exports", "worker", "xlsx"],
  workbench: ["xlsx"],
};

/** Packages a pure room may use. Any other bare import is refused there. */
const PACKAGES = {
  domain: ["decimal\\.js"],
  sources: ["decimal\\.js", "saxes", "papaparse", "fflate"],
  words: [],
  sheets: [],
  exports: ["papaparse", "saxes"],
};

const direction = Object.entries(ROOMS).map(([room, below]) => {
  const refused = Object.keys(ROOMS).filter((other) => other !== room && !below.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...refused, "app"].join("|")})(/|$)`,
      message: `src/${room} may only import from ${[room, ...below].join(", ")} (design.md).`,
    },
  ];
  const packages = PACKAGES[room];
  if (packages) {
    patterns.push({
      regex: `^(?!\\.|(?:${packages.concat("$^").join("|")})$)`,
      message: `src/${room} is pure: packages it may use are ${packages.join(", ") || "none"}.`,
    });
  }
  return { files: [`src/${room}/**/*.{ts,tsx}`], rules: { "no-restricted-imports": ["error", { patterns }] } };
});

/** Same answer on every machine (law 8): no clock, no chance, no locale, no transcendental functions. */
const DETERMINISTIC = ["domain", "sources", "sheets", "exports"].map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "test/e2e/results/**", "test/e2e/screenshots/**"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly" } },
  },
  { files: ["src/**/*.tsx"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  {
    files: DETERMINISTIC,
    rules: {
      "no-restricted-globals": ["error", "Date", "Intl", "performance", "crypto"],
      "no-restricted-properties": [
        "error",
        ...["random", "exp", "log", "log2", "log10", "pow", "sin", "cos"].map((property) => ({
          object: "Math",
          property,
          message: "differs between engines or runs: law 8 wants the same bytes everywhere.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^toLocale/]",
          message: "the locale of the machine decides nothing (law 8).",
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: "use compareText: the same order everywhere (law 8).",
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...direction,
);
