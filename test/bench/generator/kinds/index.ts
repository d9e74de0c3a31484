import type { Kind } from "../kind";
import { AMOUNTS } from "./amounts";
import { DEALINGS } from "./dealings";
import { EVENTS } from "./events";
import { HARDSHIPS } from "./hardships";
import { LEDGERS } from "./ledgers";
import { REFERENCES } from "./references";
import { TRAPS } from "./traps";
import { WRITING } from "./writing";

/** Every kind of situation that a generated ledger is made of. */
export const KINDS: readonly Kind[] = [
  ...REFERENCES,
  ...WRITING,
  ...AMOUNTS,
  ...TRAPS,
  ...EVENTS,
  ...DEALINGS,
  ...HARDSHIPS,
  ...LEDGERS,
];
