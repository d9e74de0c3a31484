import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROFILES } from "../../../src/domain/profile/builtin";
import { jsonSchemaText } from "../../../src/domain/profile/json-schema";

const FILE = join(__dirname, "../../../src/domain/profile/profile.schema.json");

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
  readonly items?: Node;
}

/** Every object in the schema. */
function objects(node: Node): Node[] {
  const inner = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  if (node.additionalProperties) inner.push(node.additionalProperties);
  return [...(node.properties ? [node] : []), ...inner.flatMap(objects)];
}

test("the schema that stands beside the code is the one that files are read by", () => {
  if (process.env["UPDATE_SCHEMA"]) writeFileSync(FILE, jsonSchemaText());
  expect(JSON.parse(readFileSync(FILE, "utf8"))).toEqual(JSON.parse(jsonSchemaText()));
});

test("it names every setting that a profile has, and forbids every other", () => {
  const schema = JSON.parse(jsonSchemaText()) as Node;
  const settings = [...Object.keys(PROFILES.afletter), "feeVat"];
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(settings.sort());
  expect(objects(schema).filter(({ additionalProperties }) => additionalProperties === undefined)).toEqual([]);
});
