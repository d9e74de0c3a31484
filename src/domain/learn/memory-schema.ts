import type { Schema } from "../profile/schema";
import { CLUES, MEANINGS } from "./memory";

const text: Schema = { type: "string", minLength: 1 };
const count: Schema = { type: "integer", minimum: 0, maximum: 999_999_999 };

/**
 * The schema of a memory file, as JSON Schema: what `readMemory` checks by, and what an editor
 * can be given.
 */
export const MEMORY_SCHEMA: Schema & { readonly $schema: string; readonly title: string } = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Afletter memory",
  type: "object",
  properties: {
    schema: { enum: [1] },
    facts: {
      type: "array",
      items: {
        type: "object",
        properties: {
          clue: { enum: CLUES },
          text,
          means: { enum: MEANINGS },
          value: text,
          confirmed: count,
          against: count,
          last: { type: "string", format: "date" },
        },
        required: ["clue", "text", "means", "value", "confirmed"],
      },
    },
    refused: {
      type: "array",
      items: {
        type: "object",
        properties: { lines: { type: "array", items: text }, items: { type: "array", items: text } },
        required: ["lines", "items"],
      },
    },
    statements: { type: "array", items: { type: "string", pattern: "^[0-9a-f]{64}$" }, uniqueItems: true },
  },
  required: ["schema", "facts"],
};
