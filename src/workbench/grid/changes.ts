import type { Area } from "./area";

/** Who made a change: a person in the view, or the add-in through the dispatcher. */
export type Origin = "user" | "addin";

/** What has changed, so that a view can follow and the dispatcher can raise Excel's events. */
export type Change =
  | { readonly kind: "values" | "formats"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "selection"; readonly sheet: string; readonly areas: readonly Area[] }
  | {
      readonly kind: "inserted" | "deleted";
      readonly sheet: string;
      readonly what: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated";
      readonly sheet: string;
    }
  /** position, visibility or tab colour */
  | { readonly kind: "sheetChanged"; readonly sheet: string }
  | {
      readonly kind:
        | "tables"
        | "conditionalFormats"
        | "validations"
        | "autoFilter"
        | "protection"
        | "frozen"
        | "rows"
        | "columns"
        | "print";
      readonly sheet: string;
    }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  /** rows changed places; their values are told of separately */
  | { readonly kind: "sorted"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "names" | "settings" };

export type ChangeListener = (change: Change, origin: Origin) => void;
