import Ajv, { type ValidateFunction } from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ajv = new Ajv({ allErrors: true });
const schema = (name: string): ValidateFunction =>
  ajv.compile(
    JSON.parse(readFileSync(join(__dirname, `../../src/cli/result/schema/${name}.schema.json`), "utf8")) as object,
  );

const CHECKS = { result: schema("result"), read: schema("read") };

/** What is not as the published schema has it; nothing where all is well. */
export function faultsBySchema(name: keyof typeof CHECKS, value: unknown): string[] {
  const check = CHECKS[name];
  if (check(value) === true) return [];
  return (check.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ""}`);
}
