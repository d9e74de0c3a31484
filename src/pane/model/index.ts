/** What the screens show (`PaneState`) and what they can trigger (`Actions`). */
export * from "./state";
export type * from "./actions";
export type * from "./journal";
export type * from "./match";
export type * from "./settings";
export type * from "./sources";
