/**
 * A workbook in memory: what `.xlsx` files are read into and written from, and what the
 * workbench's grid is made of. Rows and columns count from 0 here; addresses in texts are A1.
 */
export interface Workbook {
  sheets: Sheet[];
  /** defined names of the workbook: name -> formula without "=" */
  names: Map<string, DefinedName>;
  date1904: boolean;
  /** styles by index; 0 is the default. Never changed in place: `styleIndex` finds or adds one */
  styles: CellStyle[];
  /** what add-ins keep in the document (`workbook.settings`), by key, JSON text */
  settings: Map<string, string>;
  /** parts of the file that are kept as they came because nothing here reads them (theme, custom XML …) */
  kept: Map<string, Uint8Array>;
}

export interface DefinedName {
  formula: string;
  hidden: boolean;
  /** name of the sheet it belongs to, where it is not the workbook's */
  sheet?: string;
}

export interface Sheet {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  cells: Cells;
  columns: Map<number, { width?: number; hidden?: boolean; style?: number }>;
  rows: Map<number, { height?: number; hidden?: boolean; style?: number }>;
  frozen: { rows: number; columns: number };
  merges: string[];
  tables: Table[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  autoFilter?: AutoFilter;
  protection?: { password?: string; options: Record<string, boolean> };
  tabColor?: string;
  print?: {
    orientation?: "portrait" | "landscape";
    fitToWidth?: boolean;
    paperSize?: number;
    titleRows?: string;
    area?: string;
  };
  /** elements of the sheet's XML that are kept as they came, by element name */
  kept: Map<string, string>;
}

export type Scalar = string | number | boolean | null;
export interface CellError {
  /** "#N/A", "#REF!" … */
  readonly error: string;
}

/** The cells of a sheet, column by column in typed arrays: 1,048,576 x 20 must fit in memory. */
export interface Cells {
  /** used extent, formats included */
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): Scalar | CellError;
  /** with "=", undefined where there is none */
  formula(row: number, column: number): string | undefined;
  style(row: number, column: number): number;
  setValue(row: number, column: number, value: Scalar | CellError): void;
  /** `cached` is what it evaluated to last */
  setFormula(row: number, column: number, formula: string, cached: Scalar | CellError): void;
  setStyle(row: number, column: number, style: number): void;
  insert(what: "rows" | "columns", at: number, count: number): void;
  remove(what: "rows" | "columns", at: number, count: number): void;
}

export interface CellStyle {
  numberFormat: string; // "General" by default
  fill?: string; // RRGGBB
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  locked?: boolean;
  /** the fragments of styles.xml that the fields above do not tell, so that nothing of the user's look is lost */
  kept?: { font?: string; fill?: string; border?: string; alignment?: string; protection?: string };
}

export interface Table {
  id: number;
  name: string;
  /** head and, if shown, totals row included */
  ref: string;
  columns: { name: string; totalsFunction?: string; totalsLabel?: string; calculatedFormula?: string }[];
  totalsRow: boolean;
  style?: string;
  showBandedRows: boolean;
  autoFilter?: AutoFilter;
}

export interface AutoFilter {
  ref: string;
  /** criteria as they came, by column position within the filter: XML of the filterColumn element */
  criteria: Map<number, string>;
}

export interface ConditionalFormat {
  ranges: string;
  priority: number;
  stopIfTrue: boolean;
  /** a rule by formula (without "="), which is what Afletter writes; any other rule is kept as XML */
  rule:
    | { kind: "expression"; formula: string; fill?: string; fontColor?: string }
    | { kind: "kept"; xml: string; dxf?: string };
}

export interface Validation {
  ranges: string;
  /** a list of choices; any other rule is kept as XML */
  rule: { kind: "list"; formula: string } | { kind: "kept"; xml: string };
}
