import { inOrder, type Fact, type Memory } from "./memory";

/**
 * A memory as the file that `readMemory` reads back to the same memory: a fact per line, in one
 * order, so that two versions can be compared and edited by hand.
 *
 * @example writeMemory(EMPTY_MEMORY) // '{\n  "schema": 1,\n  "facts": [],\n  "refused": [],\n  "statements": []\n}\n'
 */
export function writeMemory(memory: Memory): string {
  const { facts, refused, statements } = inOrder(memory);
  return [
    "{",
    '  "schema": 1,',
    `  "facts": ${list(facts.map(written))},`,
    `  "refused": ${list(refused.map(({ lines, items }) => ({ lines, items })))},`,
    `  "statements": ${list(statements)}`,
    "}",
    "",
  ].join("\n");
}

function written({ clue, text, means, value, confirmed, against, last }: Fact) {
  return { clue, text, means, value, confirmed, against, ...(last === "" ? {} : { last }) };
}

function list(values: readonly unknown[]): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(",\n")}\n  ]`;
}
