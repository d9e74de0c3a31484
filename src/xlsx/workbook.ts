/**
 * A workbook in memory: what `.xlsx` files are read into and written from, and what the
 * workbench's grid is made of. Rows and columns count from 0 here; addresses in texts are A1.
 */
export interface Workbook {
  sheets: Sheet[];
  /** defined names: name -> formula without "="; names that belong to a sheet under "sheet!name" */
  names: Map<string, DefinedName>;
  date1904: boolean;
  /** styles by index; 0 is the default. Never changed in place: `styleIndex` finds or adds one */
  styles: CellStyle[];
  /** what add-ins keep in the document (`workbook.settings`), by key, JSON text */
  settings: Map<string, string>;
  /** parts of the file that are kept as they came because nothing here reads them (theme, custom XML …) */
  kept: Map<string, Uint8Array>;
  /** elements of workbook.xml that are kept as they came, by element name */
  elements?: Map<string, string>;
  /** what styles.xml holds beside the cells' styles: formats that kept XML points to by number, looks of tables, a palette of its own */
  look?: { dxfs: string[]; tableStyles?: string; colors?: string };
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
  /** widths in characters of the default font */
  columns: Map<number, { width?: number; hidden?: boolean; style?: number; outline?: number; collapsed?: boolean }>;
  /** heights in points */
  rows: Map<number, { height?: number; hidden?: boolean; style?: number; outline?: number; collapsed?: boolean }>;
  frozen: { rows: number; columns: number };
  merges: string[];
  tables: Table[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  autoFilter?: AutoFilter;
  /** options by Office.js's names (allowSort …), true where allowed; `hash` is the password as newer files keep it */
  protection?: { password?: string; options: Record<string, boolean>; hash?: Record<string, string> };
  tabColor?: string;
  print?: {
    orientation?: "portrait" | "landscape";
    fitToWidth?: boolean;
    paperSize?: number;
    /** e.g. "$1:$5" */
    titleRows?: string;
    titleColumns?: string;
    /** e.g. "$A$1:$F$40" */
    area?: string;
  };
  /** array formulas: the block that each fills, by address, and its number in the file's cell metadata (0: none) */
  arrays?: Map<string, number>;
  /** elements of the sheet's XML that are kept as they came, by element name; "relationships" holds those they point to */
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
  /** written with an apostrophe in front, so that it stays text */
  quotePrefix?: boolean;
  /** the fragments of styles.xml that the fields above do not tell, so that nothing of the user's look is lost */
  kept?: { font?: string; fill?: string; border?: string; alignment?: string; protection?: string };
}

export interface Table {
  id: number;
  name: string;
  /** head and, if shown, totals row included */
  ref: string;
  /** formulas without "=" */
  columns: {
    name: string;
    totalsFunction?: string;
    totalsLabel?: string;
    calculatedFormula?: string;
    /** where `totalsFunction` is "custom" */
    totalsFormula?: string;
    /** further attributes as they came (formats by number) */
    kept?: Record<string, string>;
  }[];
  /** false where the table hides its head; then `ref` begins with data */
  headerRow?: boolean;
  totalsRow: boolean;
  style?: string;
  showBandedRows: boolean;
  showBandedColumns?: boolean;
  showFirstColumn?: boolean;
  showLastColumn?: boolean;
  autoFilter?: AutoFilter;
  /** further attributes and elements as they came */
  kept?: { attributes: Record<string, string>; elements: string };
}

export interface AutoFilter {
  ref: string;
  /** criteria as they came, by column position within the filter: XML of the filterColumn element */
  criteria: Map<number, string>;
  /** XML of the sortState element */
  sortState?: string;
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
  rule:
    | {
        kind: "list";
        formula: string;
        /** prompts and the like, as the file names them */ attributes?: Record<string, string>;
      }
    | { kind: "kept"; xml: string };
}
