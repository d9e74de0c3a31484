import { typedDate } from "../typed-date";
import { typedNumber } from "../typed-number";
import { compare, isError, type Cell } from "./cell-value";

/**
 * The test of COUNTIF and its kin: `">=5"`, `"<>"`, `"open"`, `"inv*"`, 7, or a cell.
 *
 * @example criterion(">=5")(7) // true
 */
export function criterion(wanted: Cell): (value: Cell) => boolean {
  if (typeof wanted !== "string") {
    const plain = wanted ?? 0;
    return (value) => value !== null && compare(value, plain) === 0;
  }
  const [, operator, text] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(wanted) ?? ["", undefined, wanted];
  if (text === "") return emptyTest(operator);
  const number = typedNumber(text, "en")?.value ?? typedDate(text, { language: "en", year: 1900 })?.value;
  if (number !== undefined) return numberTest(operator ?? "=", number);
  const matches = wildcard(text);
  if (operator === undefined || operator === "=") return (value) => typeof value === "string" && matches(value);
  if (operator === "<>") return (value) => !(typeof value === "string" && matches(value));
  return (value) => typeof value === "string" && holds(operator, compare(value, text));
}

function emptyTest(operator: string | undefined): (value: Cell) => boolean {
  if (operator === "<>") return (value) => value !== null;
  return operator === "=" ? (value) => value === null : (value) => value === null || value === "";
}

function numberTest(operator: string, number: number): (value: Cell) => boolean {
  if (operator === "<>") return (value) => asNumber(value) !== number;
  return (value) => {
    const own = operator === "=" ? asNumber(value) : value;
    return typeof own === "number" && holds(operator, own - number);
  };
}

/** A text that is a number equals it too. */
function asNumber(value: Cell): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? typedNumber(value, "en")?.value : undefined;
}

function holds(operator: string, order: number | Cell): boolean {
  if (typeof order !== "number" || isError(order)) return false;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">") return order > 0;
  return operator === ">=" ? order >= 0 : order === 0;
}

/** `*` any text, `?` any character, `~` takes their meaning away. */
function wildcard(pattern: string): (text: string) => boolean {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (found, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
  const expression = new RegExp(`^${source.replaceAll("\\~", "~")}$`, "is");
  return (text) => expression.test(text);
}
