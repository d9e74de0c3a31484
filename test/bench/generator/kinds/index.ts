import type { Kind } from "../kind";
import { AMOUNTS } from "./amounts";
import { EVENTS } from "./events";
import { REFERENCES } from "./references";

/** Every kind of situation that a generated ledger is made of. */
export const KINDS: readonly Kind[] = [...REFERENCES, ...AMOUNTS, ...EVENTS];
