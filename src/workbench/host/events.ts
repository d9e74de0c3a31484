/**
 * What happens in the workbook, as Office.js wants to hear it. The client listens to one channel
 * (`richApiMessage`) and sorts the entries by event number and target: a worksheet's id, or the
 * workbook for handlers on the collection of worksheets.
 */
export type HostEvent =
  | { readonly type: "selectionChanged"; readonly worksheetId: string; readonly address: string }
  | {
      readonly type: "changed";
      readonly worksheetId: string;
      /** A1, without the sheet's name */
      readonly address: string;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
      /** whether an add-in did it (ExcelApi 1.14) */
      readonly byAddin: boolean;
    }
  | {
      readonly type: "activated" | "deactivated" | "added" | "deleted" | "formatChanged";
      readonly worksheetId: string;
      readonly address?: string;
    }
  | {
      readonly type: "nameChanged";
      readonly worksheetId: string;
      readonly nameBefore: string;
      readonly nameAfter: string;
    };

/** category, event number, target, JSON text of the arguments */
export type EventEntry = readonly [number, number, string, string];

const EVENT_CATEGORY = 65536;
/** The target of handlers on `workbook.worksheets`. */
const WORKBOOK = "Workbook";
const NUMBER: Readonly<Record<HostEvent["type"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
};

/**
 * The entries of one `richApiMessage` for an event: one for the worksheet's own handlers, one for
 * the collection's. A client without a handler for an entry drops it.
 *
 * @example eventEntries({ type: "activated", worksheetId: "{1}" })[0] // [65536, 11, "{1}", '{"worksheetId":"{1}"}']
 */
export function eventEntries(event: HostEvent): EventEntry[] {
  const text = JSON.stringify(eventArguments(event));
  return [event.worksheetId, WORKBOOK].map((target) => [EVENT_CATEGORY, NUMBER[event.type], target, text] as const);
}

function eventArguments(event: HostEvent): Record<string, unknown> {
  const { worksheetId } = event;
  switch (event.type) {
    case "selectionChanged":
      return { worksheetId, address: event.address };
    case "changed":
      return {
        worksheetId,
        address: event.address,
        changeType: event.changeType,
        source: "Local",
        triggerSource: event.byAddin ? "ThisLocalAddin" : "Unknown",
        shiftDirection: "None",
      };
    case "nameChanged":
      return { worksheetId, nameBefore: event.nameBefore, nameAfter: event.nameAfter, source: "Local" };
    case "added":
    case "deleted":
    case "formatChanged":
      return { worksheetId, source: "Local", address: event.address };
    case "activated":
    case "deactivated":
      return { worksheetId };
  }
}
