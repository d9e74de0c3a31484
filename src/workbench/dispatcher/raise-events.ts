import { formatArea } from "../grid/area";
import type { Change, Origin } from "../grid/changes";
import { EVENT, type EventEntry } from "./events";
import type { Host } from "./member";

/** Turns changes of the grid into the events that an add-in registered for. */
export function raiseEvents(host: Host, send: (entries: readonly EventEntry[]) => void): void {
  let active = host.grid.active.id;
  const raise = (event: number, sheet: string, message: Record<string, unknown>) => {
    const targets = [sheet, "Workbook"].filter((target) => host.registrations.has(event, target));
    if (targets.length === 0) return;
    const text = JSON.stringify({ worksheetId: sheet, source: "Local", ...message });
    send(targets.map((targetId) => ({ messageCategory: 65536, messageType: event, targetId, message: text })));
  };
  host.grid.onChange((change, origin) => {
    switch (change.kind) {
      case "values": {
        raise(EVENT.worksheetChanged, change.sheet, changed("RangeEdited", formatArea(change.area), origin));
        return;
      }
      case "inserted":
      case "deleted": {
        raise(EVENT.worksheetChanged, change.sheet, changed(changeType(change), spanOf(change), origin));
        return;
      }
      case "selection": {
        // every area with Ctrl between them, unlike the selection event of a binding
        const address = change.areas.map((area) => formatArea(area)).join(",");
        raise(EVENT.worksheetSelectionChanged, change.sheet, { address });
        return;
      }
      case "sorted":
        raise(EVENT.worksheetRowSorted, change.sheet, { address: formatArea(change.area) });
        return;
      case "sheetRenamed":
        raise(EVENT.worksheetNameChanged, change.sheet, { nameBefore: change.before, nameAfter: change.after });
        return;
      case "sheetAdded": {
        raise(EVENT.worksheetAdded, change.sheet, {});
        return;
      }
      case "sheetDeleted": {
        raise(EVENT.worksheetDeleted, change.sheet, {});
        return;
      }
      case "sheetActivated":
        raise(EVENT.worksheetDeactivated, active, {});
        active = change.sheet;
        {
          raise(EVENT.worksheetActivated, change.sheet, {});
          return;
        }
      default:
        return undefined;
    }
  });
}

function changed(type: string, address: string, origin: Origin): Record<string, unknown> {
  return { address, changeType: type, ...(origin === "addin" ? { triggerSource: "ThisLocalAddin" } : {}) };
}

type Moved = Extract<Change, { kind: "inserted" | "deleted" }>;

function changeType(change: Moved): string {
  const what = change.what === "rows" ? "Row" : "Column";
  return `${what}${change.kind === "inserted" ? "Inserted" : "Deleted"}`;
}

function spanOf(change: Moved): string {
  const rows = change.what === "rows";
  return formatArea({
    row: rows ? change.at : 0,
    column: rows ? 0 : change.at,
    rowCount: rows ? change.count : 1_048_576,
    columnCount: rows ? 16_384 : change.count,
  });
}
