import { decimalOf } from "../../../domain/money/decimal";
import type { AssignmentRule, RuleCondition } from "../../../domain/profile/profile";
import { formatNumber } from "../../../words/format";
import type { Language } from "../../../words/language";
import { typedAmount } from "../../components/typed-amount";

export const FIELDS = ["description", "name", "iban"] as const;
export const TESTS = ["contains", "startsWith", "equals"] as const;

/** A rule while it is being typed: everything is text, and it may not be one yet. */
export interface Draft {
  readonly when: readonly DraftCondition[];
  readonly direction: "both" | "in" | "out";
  readonly minAmount: string;
  readonly maxAmount: string;
  readonly to: "account" | "relation";
  readonly target: string;
  readonly vatCode: string;
  readonly costCentre: string;
  /** what the form does not show, kept as it is */
  readonly rest?: Pick<AssignmentRule, "name" | "costUnit">;
}

export interface DraftCondition {
  readonly field: RuleCondition["field"];
  readonly test: (typeof TESTS)[number];
  readonly text: string;
}

/** Where a new rule begins: texts of the description, to an account. */
export function emptyDraft(): Draft {
  return {
    when: [{ field: "description", test: "contains", text: "" }],
    direction: "both",
    minAmount: "",
    maxAmount: "",
    to: "account",
    target: "",
    vatCode: "",
    costCentre: "",
  };
}

/** A rule to change; undefined where it holds a pattern, which is changed in the profile's file. */
export function draftOf(rule: AssignmentRule, language: Language): Draft | undefined {
  const when = rule.when.flatMap((condition): DraftCondition[] => {
    const test = TESTS.find((one) => condition[one] !== undefined);
    return test ? [{ field: condition.field, test, text: condition[test] ?? "" }] : [];
  });
  if (when.length !== rule.when.length) return undefined;
  const shown = (decimal: string | undefined): string => (decimal === undefined ? "" : formatNumber(language, decimal));
  const { name, costUnit } = rule;
  return {
    when: when.length === 0 ? emptyDraft().when : when,
    direction: rule.direction ?? "both",
    minAmount: shown(rule.minAmount),
    maxAmount: shown(rule.maxAmount),
    to: rule.relation === undefined ? "account" : "relation",
    target: rule.relation ?? rule.account ?? "",
    vatCode: rule.vatCode ?? "",
    costCentre: rule.costCentre ?? "",
    rest: { ...(name === undefined ? {} : { name }), ...(costUnit === undefined ? {} : { costUnit }) },
  };
}

/** The rule that a draft says; undefined as long as it says none: a text, an amount or where to is missing. */
export function ruleOf(draft: Draft, language: Language): AssignmentRule | undefined {
  const when = draft.when.map(({ field, test, text }) => ({ field, [test]: text.trim() }));
  const minAmount = boundOf(draft.minAmount, language);
  const maxAmount = boundOf(draft.maxAmount, language);
  const target = draft.target.trim();
  if (draft.when.some(({ text }) => text.trim() === "") || target === "") return undefined;
  if (minAmount === null || maxAmount === null) return undefined;
  const toAccount = draft.to === "account";
  return {
    ...draft.rest,
    when,
    ...(draft.direction === "both" ? {} : { direction: draft.direction }),
    ...(minAmount === undefined ? {} : { minAmount }),
    ...(maxAmount === undefined ? {} : { maxAmount }),
    ...(toAccount ? { account: target } : { relation: target }),
    ...(toAccount && draft.vatCode.trim() !== "" ? { vatCode: draft.vatCode.trim() } : {}),
    ...(toAccount && draft.costCentre.trim() !== "" ? { costCentre: draft.costCentre.trim() } : {}),
  };
}

/** A typed bound as a decimal; undefined where there is none, null where it is no amount. */
function boundOf(text: string, language: Language): string | undefined | null {
  if (text.trim() === "") return undefined;
  const amount = typedAmount(language, text, "EUR");
  return amount === undefined || amount < 0 ? null : decimalOf(amount, "EUR");
}
