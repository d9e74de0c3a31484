import type { OpenItems } from "../../src/domain/ledger/open-items";
import type { StatementLines } from "../../src/domain/ledger/statement-lines";
import type { Profile } from "../../src/domain/profile/profile";
import { afasExample } from "./afas-example/ledger";
import { webshop } from "./webshop-year-end/book";

/** A ledger and the profile under which it is cleared; its outcome stands in `<name>/expected.txt`. */
export interface Book {
  readonly name: string;
  readonly items: OpenItems;
  readonly lines: StatementLines;
  readonly profile: Profile;
}

export const BOOKS: readonly Book[] = [webshop, afasExample];
