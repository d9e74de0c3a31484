/** A piece of a formula, in its English notation. The texts of all pieces together are the formula. */
export interface Token {
  readonly kind: "number" | "text" | "error" | "reference" | "structured" | "name" | "function" | "operator" | "space";
  readonly text: string;
  /** of a reference, name or structured reference: the sheet as it is written, quotes and all, without "!" */
  readonly sheet?: string;
  /** of a reference: without the sheet */
  readonly cells?: string;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  [
    "reference",
    new RegExp(
      `${SHEET}(${CELL}:${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}|${CELL})${AFTER}`,
      "uy",
    ),
  ],
  ["structured", /(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:[^[\]]|\[(?:[^[\]']|'.)*\])*\]/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(`${SHEET}([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)`, "uy")],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%(),:;{}@#!]/uy],
];

/**
 * Cuts a formula into its pieces.
 *
 * @param formula with or without "="
 * @returns undefined where something stands in it that no formula has
 * @example tokens("=A1+Blad2!B$3")?.filter((token) => token.kind === "reference").length // 2
 */
export function tokens(formula: string): Token[] | undefined {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const found: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const token = tokenAt(body, at);
    if (!token) return undefined;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(body: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) continue;
    const text = match[0];
    if (kind !== "reference" && kind !== "name") return { kind, text };
    const sheet = match[1] as string | undefined;
    return { kind, text, cells: match[2], ...(sheet === undefined ? {} : { sheet }) };
  }
  return undefined;
}

/** The name of a sheet from the way a formula writes it. */
export function plainSheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** Writes a formula anew with other references; undefined from `rewrite` leaves one as it is. */
export function rewriteReferences(formula: string, rewrite: (token: Token) => string | undefined): string {
  const pieces = tokens(formula);
  if (!pieces) return formula;
  const text = pieces
    .map((token) => (token.kind === "reference" || token.kind === "name" ? (rewrite(token) ?? token.text) : token.text))
    .join("");
  return formula.startsWith("=") ? `=${text}` : text;
}

/**
 * Whether Excel would take a text as a formula: it can be cut into pieces, the brackets pair up, it does not
 * end in an operator and two values do not stand side by side.
 *
 * @example isFormula("=1+") // false
 */
export function isFormula(formula: string): boolean {
  const pieces = tokens(formula)?.filter((token) => token.kind !== "space") ?? [];
  let depth = 0;
  let value = false;
  for (const { kind, text } of pieces) {
    const opens = text === "(" || text === "{";
    const closes = text === ")" || text === "}";
    if (closes && --depth < 0) return false;
    const isValue = kind !== "operator" || opens;
    if (isValue && value) return false;
    if (opens) depth++;
    value = (isValue && !opens && kind !== "function") || closes || text === "%" || text === "#";
  }
  const last = pieces.at(-1);
  return depth === 0 && last !== undefined && (last.kind !== "operator" || /[)}%#]/.test(last.text));
}
