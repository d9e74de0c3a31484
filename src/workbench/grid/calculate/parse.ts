import { parseArea } from "../area";
import type { Grid } from "../grid";
import { areaOfReference, findName } from "../names";
import { findSheet } from "../worksheets";
import {
  add,
  compare,
  DIVISION,
  error,
  isError,
  isReference,
  NUMBER,
  REFERENCE,
  toNumber,
  toText,
  Unsupported,
  type Cell,
  type Reference,
  type Value,
} from "./cell-value";
import type { Reader } from "./function-arguments";
import { FUNCTIONS } from "./functions";
import { structuredReference, type Home } from "./structured";
import { plainSheetName, tokens, type Token } from "./tokens";

/** A formula made ready to be worked out, and the cells that it looks at. */
export interface Compiled {
  readonly evaluate: (reader: Reader) => Cell;
  readonly precedents: readonly Reference[];
}

type Node = (reader: Reader) => Value;

/** How strongly operators bind; a sign binds more strongly than a power. */
const BINDING: Readonly<Record<string, number>> = {
  ...{ "=": 1, "<>": 1, "<": 1, "<=": 1, ">": 1, ">=": 1 },
  ...{ "&": 2, "+": 3, "-": 3, "*": 4, "/": 4, "^": 5 },
};

/** Makes a formula ready; undefined where it holds something that the calculator does not know. */
export function compile(grid: Grid, formula: string, home: Home): Compiled | undefined {
  const pieces = tokens(formula)?.filter((token) => token.kind !== "space");
  if (!pieces || pieces.length === 0) return undefined;
  const precedents: Reference[] = [];
  try {
    const node = createParser(grid, home, pieces, precedents)();
    return { precedents, evaluate: (reader) => scalar(node(reader), reader) };
  } catch (thrown) {
    if (thrown instanceof Unsupported) return undefined;
    throw thrown;
  }
}

function createParser(grid: Grid, home: Home, pieces: readonly Token[], precedents: Reference[]): () => Node {
  let at = 0;
  const peek = (): string => (at < pieces.length ? pieces[at].text : "");
  const expect = (text: string) => {
    if (peek() !== text) throw new Unsupported(`${text} is missing`);
    at++;
  };
  const expression = (least: number): Node => {
    let left = unary();
    for (;;) {
      const operator = peek();
      const binding = at < pieces.length && pieces[at].kind === "operator" ? BINDING[operator] : undefined;
      if (binding === undefined || binding < least) return left;
      at++;
      left = binary(operator, left, expression(binding + 1));
    }
  };
  const unary = (): Node => {
    const sign = peek();
    if (sign === "-" || sign === "+") {
      at++;
      const of = unary();
      return sign === "+"
        ? of
        : arithmetic(
            of,
            () => -1,
            (a, b) => a * b,
          );
    }
    let node = primary();
    while (peek() === "%") {
      at++;
      node = arithmetic(
        node,
        () => 100,
        (a, b) => a / b,
      );
    }
    return node;
  };
  const primary = (): Node => {
    if (at >= pieces.length) throw new Unsupported("the formula ends too early");
    const token = pieces[at++];
    if (token.text === "(") {
      const inside = expression(1);
      expect(")");
      return inside;
    }
    if (token.kind === "function") return call(token.text);
    return leaf(grid, home, token, precedents);
  };
  const call = (name: string): Node => {
    const work = Object.hasOwn(FUNCTIONS, name.toUpperCase()) ? FUNCTIONS[name.toUpperCase()] : undefined;
    if (!work) throw new Unsupported(name);
    expect("(");
    const args: Node[] = [];
    while (peek() !== ")") {
      args.push(peek() === "," ? () => null : expression(1));
      if (peek() !== ")") expect(",");
    }
    expect(")");
    return (reader) =>
      work(
        args.map((argument) => () => argument(reader)),
        reader,
      );
  };
  return () => {
    const node = expression(1);
    if (at < pieces.length) throw new Unsupported(`unexpected ${peek()}`);
    return node;
  };
}

function leaf(grid: Grid, home: Home, token: Token, precedents: Reference[]): Node {
  const cells = (reference: Reference | undefined): Node => {
    if (!reference) return () => REFERENCE;
    precedents.push(reference);
    return () => reference;
  };
  switch (token.kind) {
    case "number": {
      const number = Number(token.text);
      return () => number;
    }
    case "text": {
      const text = token.text.slice(1, -1).replaceAll('""', '"');
      return () => text;
    }
    case "error":
      return () => error(token.text);
    case "reference": {
      const sheet = token.sheet === undefined ? home.sheet : findSheet(grid, plainSheetName(token.sheet));
      const area = parseArea(token.cells ?? "");
      return cells(sheet && area && { sheet, area });
    }
    case "structured":
      return cells(structuredReference(grid, token.text, home));
    case "name":
      return named(grid, home, token, cells);
    default:
      throw new Unsupported(token.text);
  }
}

function named(grid: Grid, home: Home, token: Token, cells: (reference: Reference | undefined) => Node): Node {
  const upper = token.text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return () => upper === "TRUE";
  const found = findName(grid, home.sheet, token.text) ?? findName(grid, undefined, token.text);
  const reference = found && areaOfReference(grid, found.item.formula);
  if (!reference) throw new Unsupported(token.text);
  return cells(reference);
}

function binary(operator: string, left: Node, right: Node): Node {
  switch (operator) {
    case "+":
      return arithmetic(left, right, add);
    case "-":
      return arithmetic(left, right, (a, b) => add(a, -b));
    case "*":
      return arithmetic(left, right, (a, b) => a * b);
    case "/":
      return arithmetic(left, right, (a, b) => (b === 0 ? DIVISION : a / b));
    case "^":
      return arithmetic(left, right, (a, b) => a ** b);
    case "&":
      return (reader) => {
        const [a, b] = [toText(scalar(left(reader), reader)), toText(scalar(right(reader), reader))];
        return typeof a !== "string" ? a : typeof b !== "string" ? b : a + b;
      };
    default:
      return (reader) => {
        const order = compare(scalar(left(reader), reader), scalar(right(reader), reader));
        return typeof order === "number" ? holdsFor(operator, order) : order;
      };
  }
}

function holdsFor(operator: string, order: number): boolean {
  const less = operator.includes("<") && order < 0;
  const more = operator.includes(">") && order > 0;
  return less || more || (operator.includes("=") && order === 0);
}

function arithmetic(left: Node, right: Node, work: (a: number, b: number) => Cell): Node {
  return (reader) => {
    const a = toNumber(scalar(left(reader), reader));
    if (typeof a !== "number") return a;
    const b = toNumber(scalar(right(reader), reader));
    if (typeof b !== "number") return b;
    const result = work(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NUMBER : result;
  };
}

function scalar(value: Value, reader: Reader): Cell {
  if (!isReference(value) || isError(value)) return value;
  const { rowCount, columnCount } = value.area;
  if (rowCount !== 1 || columnCount !== 1) throw new Unsupported("a range where a value is wanted");
  return reader.cell(value, 0, 0);
}
