/** What the engine answers to `Engine` (api.ts), a file per kind of question. */
export type * from "./changes";
export type * from "./decisions";
export type * from "./exports";
export type * from "./journal";
export type * from "./lists";
export type * from "./outcome";
export type * from "./places";
export * from "./reports";
export type * from "./rules";
export type * from "./sources";

export type { DocumentStatus } from "../../words/sheets/memorial-columns";
export type { ColumnMapping, Role } from "../../sources/table/recognise/fields";
export type { LeftOutReason, LeftOutRow, ReadOptions } from "../../sources/table/rows/report";
export type { Hindrance, Way, Weighed } from "../../domain/by-hand/weigh";
