import { effectiveDecisions } from "../../../domain/decisions/states";
import type { Stamp } from "../../api";
import type { Session } from "../session";

/** Between the parts of the note of an export: the package, the memorial's number and sheet. */
const ON = " · ";

/** An export of a memorial, as its decision tells. */
export interface Exported {
  /** of the decision: whatever was approved before it was in the file */
  readonly id: number;
  /** the exporter's id */
  readonly format: string;
  readonly memorial: number;
  readonly by: Stamp;
}

/** The note that `exportsOf` reads back. @example "snelstart · 51 · Memoriaal" */
export function exportNote(format: string, memorial: number, sheet: string): string {
  return [format, String(memorial), sheet].join(ON);
}

/** Every export that was recorded and not taken back, oldest first. */
export function exportsOf({ decisions }: Session): Exported[] {
  return effectiveDecisions(decisions).flatMap(({ id, verb, note, who, at }): Exported[] => {
    const [format = "", memorial = ""] = note.split(ON);
    if (verb !== "export" || !/^\d{1,15}$/.test(memorial)) return [];
    return [{ id, format, memorial: Number(memorial), by: { who, at } }];
  });
}

/**
 * Tells of a match whether its document left the program as it is approved now: an approval that was taken
 * back and given again is new.
 *
 * @returns the last export that it was in
 */
export function exportOfMatch(session: Session, memorial: number): (match: number) => Exported | undefined {
  const approved = new Map<number, number>();
  for (const { id, verb, match } of effectiveDecisions(session.decisions)) {
    if (verb === "approve") approved.set(match, id);
  }
  const own = exportsOf(session).filter((one) => one.memorial === memorial);
  return (match) => {
    const since = approved.get(match);
    return since === undefined ? undefined : own.findLast(({ id }) => id > since);
  };
}
