/** An event as it travels to Office.js (excel-host.md, Host events). */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON */
  readonly message: string;
}

/** Office.js's own numbers for the events. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetRowSorted: 19,
  worksheetNameChanged: 25,
} as const;

/** Who asked for which event: a sheet's id, or "Workbook" for those of all sheets. */
export interface Registrations {
  add(event: number, target: string): void;
  remove(event: number, target: string): void;
  has(event: number, target: string): boolean;
}

export function createRegistrations(): Registrations {
  const counts = new Map<string, number>();
  const key = (event: number, target: string) => `${event} ${target}`;
  return {
    add(event, target) {
      counts.set(key(event, target), (counts.get(key(event, target)) ?? 0) + 1);
    },
    remove(event, target) {
      const left = (counts.get(key(event, target)) ?? 0) - 1;
      if (left > 0) counts.set(key(event, target), left);
      else counts.delete(key(event, target));
    },
    has: (event, target) => counts.has(key(event, target)),
  };
}
