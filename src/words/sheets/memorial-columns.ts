/** How a document stands: what the user chooses in the sheet (spec 7). */
export const DOCUMENT_STATUSES = ["proposed", "approved", "rejected"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** Columns of the memorial's table, in their order. */
export const MEMORIAL_COLUMNS = [
  "document",
  "line",
  "journal",
  "date",
  "period",
  "account",
  "accountName",
  "relationCode",
  "relationName",
  "invoiceNumber",
  "description",
  "debit",
  "credit",
  "currency",
  "foreign",
  "rate",
  "vatCode",
  "costCentre",
  "costUnit",
  "source",
  "documentTotal",
  "documentBalance",
  "status",
  "statusBy",
  "statusAt",
  "statusReason",
  "note",
  "match",
] as const;
export type MemorialColumn = (typeof MEMORIAL_COLUMNS)[number];
