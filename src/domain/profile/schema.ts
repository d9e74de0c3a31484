import { CRITERIA } from "../clear/match";
import { ACCOUNT_NAMES, BASES, PROVIDERS, ROUTES } from "./profile";

/** The part of JSON Schema (2020-12) that profiles need; `validate.ts` understands exactly this. */
export interface Schema {
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: "date" | "regex";
  readonly properties?: Readonly<Record<string, Schema>>;
  /** what keys that are not named in `properties` hold; absent: there are none */
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  /** at least one of these must hold */
  readonly anyOf?: readonly { readonly required: readonly string[] }[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

const text: Schema = { type: "string", minLength: 1 };
const amount: Schema = { type: "string", pattern: "^\\d{1,12}(\\.\\d{1,3})?$" };
const percent: Schema = { type: "string", pattern: "^(100|\\d{1,2})(\\.\\d{1,4})?$" };
const share: Schema = { type: "string", pattern: "^(0(\\.\\d{1,6})?|1(\\.0{1,6})?)$" };
const whether: Schema = { type: "boolean" };
const fillIn: Schema = { enum: ["off", "suggest", "clear"] };

const feeVat: Schema = { type: "string", pattern: "^(reverse|exempt|\\d{1,2}(\\.\\d{1,2})?)$" };

const limit: Schema = {
  type: "object",
  properties: { maxAmount: amount, maxPercent: percent, strict: whether },
  anyOf: [{ required: ["maxAmount"] }, { required: ["maxPercent"] }],
};

const ownAccount: Schema = {
  type: "object",
  properties: { ledger: text, route: { enum: ROUTES }, account: text },
};

const condition: Schema = {
  type: "object",
  properties: {
    field: { enum: ["iban", "name", "description"] },
    contains: text,
    startsWith: text,
    equals: text,
    pattern: { type: "string", minLength: 1, format: "regex" },
  },
  required: ["field"],
  minProperties: 2,
  maxProperties: 2,
};

const assignmentRule: Schema = {
  type: "object",
  properties: {
    name: text,
    when: { type: "array", items: condition },
    direction: { enum: ["in", "out"] },
    minAmount: amount,
    maxAmount: amount,
    relation: text,
    account: text,
    vatCode: text,
    costCentre: text,
    costUnit: text,
  },
  required: ["when"],
  anyOf: [{ required: ["relation"] }, { required: ["account"] }],
};

/**
 * The schema of a profile file (spec 9), as JSON Schema: what `readProfile` checks by and
 * what an editor can be given. Anything left out of a file comes from its `base`.
 */
export const PROFILE_SCHEMA: Schema & { readonly $schema: string; readonly title: string } = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Afletter profile",
  type: "object",
  properties: {
    schema: { enum: [1] },
    name: text,
    base: { enum: BASES },
    criteria: { type: "array", items: { enum: CRITERIA }, uniqueItems: true },
    tolerance: { type: "array", items: limit },
    toleranceByHand: { type: "array", items: limit },
    toleranceOf: { enum: ["original", "open"] },
    differences: { enum: ["both", "short"] },
    partPayment: fillIn,
    overpayment: fillIn,
    equalItems: { enum: ["suggest", "oldest"] },
    dateClearsWithoutRelation: whether,
    window: {
      type: "object",
      properties: {
        months: { type: "integer", minimum: 0, maximum: 120 },
        days: { type: "integer", minimum: 0, maximum: 3660 },
      },
      minProperties: 1,
      maxProperties: 1,
    },
    discountVat: { enum: ["correct", "none"] },
    minimumScore: share,
    accounts: { type: "object", properties: Object.fromEntries(ACCOUNT_NAMES.map((name) => [name, text])) },
    ownAccounts: { type: "object", properties: {}, additionalProperties: ownAccount },
    journal: {
      type: "object",
      properties: {
        code: text,
        firstNumber: { type: "integer", minimum: 0, maximum: 999_999_999_999 },
        closedThrough: { type: "string", format: "date" },
      },
    },
    fourEyes: whether,
    assignmentRules: { type: "array", items: assignmentRule },
    feeVat: { type: "object", properties: Object.fromEntries(PROVIDERS.map((name) => [name, feeVat])) },
    coupled: { type: "array", items: { type: "array", items: text, minItems: 2, maxItems: 2 } },
  },
  required: ["schema"],
};
