/**
 * Afletter finds back what it wrote through hidden names of the workbook (design.md, Marks): they
 * follow when the user renames a sheet, moves columns or inserts rows. All begin like this:
 */
const PREFIX = "_afletter_";

/** What a sheet of Afletter's own holds; `statement`, `payout` and `list` sheets are sources too. */
export type OwnKind =
  "decisions" | "links" | "learnt" | "memorial" | "report" | "statement" | "payout" | "list" | "result";

/** What a name is for: the place of a sheet of ours, the title it was written under, or marks. */
export type OwnRole = "sheet" | "title" | "marks";

/** The parts of the marks on one sheet that have a name of their own, so that each can move by itself. */
export const MARK_PARTS = ["status", "number", "reason", "filter"] as const;
export type MarkPart = (typeof MARK_PARTS)[number];

/** @example nameOf("marks", "status", 1) // "_afletter_marks_status_1" */
export function nameOf(role: OwnRole, part: string, number: number): string {
  return `${PREFIX}${role}_${part}_${number}`;
}

/** The inverse of `nameOf`; undefined where the name is not one of ours. */
export function partsOfName(name: string): { role: OwnRole; part: string; number: number } | undefined {
  const match = /^_afletter_(sheet|title|marks)_([a-z]+)_(\d+)$/.exec(name);
  return match ? { role: match[1] as OwnRole, part: match[2] ?? "", number: Number(match[3]) } : undefined;
}

/** The two names that mark a sheet as ours. */
export function ownSheetNames(kind: OwnKind, number: number): readonly [string, string] {
  return [nameOf("sheet", kind, number), nameOf("title", kind, number)];
}

/** The formula of a name that holds a text. @example textFormula('5" buis') // '="5"" buis"' */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** The text of a name that holds one, with or without "="; undefined where it refers to cells. */
export function textIn(formula: string): string | undefined {
  return /^=?"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"');
}

/** The first number that no name with this role has yet. */
export function nextNumber(names: readonly { role: string; number: number }[], role: OwnRole): number {
  return names.reduce((most, own) => (own.role === role ? Math.max(most, own.number) : most), 0) + 1;
}
