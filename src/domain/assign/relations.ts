import type { OpenItems } from "../ledger/open-items";
import type { Progress } from "../reconcile";
import { ibansOf } from "../text/iban";
import { keyOfWords, nameKey, nameWords } from "../text/names";
import { wordFilter } from "../text/word-filter";

/** No relation, or not known which. */
export const NO_RELATION = -1;

/** A name or account that stands at two relations is no hit (spec 2). */
const AMBIGUOUS = -2;

/** The relations that the open items name, and how each can be recognised. */
export interface Relations {
  /** code and name by relation */
  readonly code: readonly string[];
  readonly name: readonly string[];
  /** relation of every item, NO_RELATION where the item has none */
  readonly ofItem: Int32Array;
  ofCode(code: string): number;
  ofIban(iban: string): number;
  /** by the key of a whole name (`nameKey`) */
  ofName(key: string): number;
  /** is the name one of several relations, so that it assigns nothing? */
  isSharedName(key: string): boolean;
  /** words in the longest name */
  readonly longestName: number;
  /** true for every word that stands in a name, and for hardly any other */
  mayStandInName(word: string): boolean;
}

const SLICE = 5000;

/**
 * Registers the relations of the open items. Items of one code are one relation; items
 * without a code belong together by name, or by account where they have no name either.
 *
 * @param lineCodes codes that statement lines name: known relations even without open items
 */
export function* registerRelations(items: OpenItems, lineCodes: Iterable<string>): Generator<Progress, Relations> {
  const code: string[] = [];
  const name: string[] = [];
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  const byIban = new Map<string, number>();
  const words = wordFilter(items.count);
  let longestName = 0;
  const ofItem = new Int32Array(items.count).fill(NO_RELATION);
  // what a relation was called and where it banked on its last row: mostly that is so on the next one
  const lastName: string[] = [];
  const lastAccounts: string[] = [];
  const create = (relationCode: string, relationName: string) => {
    code.push(relationCode);
    name.push(relationName);
    lastName.push("");
    lastAccounts.push("");
    return code.length - 1;
  };
  const claim = (map: Map<string, number>, key: string, relation: number) => {
    const known = map.get(key);
    if (known !== relation) map.set(key, known === undefined ? relation : AMBIGUOUS);
  };
  const learn = (item: number, relation: number) => {
    ofItem[item] = relation;
    const text = items.relationName.at(item);
    if (text === lastName[relation] || text === "") return;
    lastName[relation] = text;
    const parts = nameWords(text);
    const key = keyOfWords(parts);
    if (key === "") return;
    // the least of several spellings, so that the order of the rows does not show
    if (name[relation] === "" || text < name[relation]) name[relation] = text;
    claim(byName, key, relation);
    if (parts.length > longestName) longestName = parts.length;
    for (const word of parts) words.add(word);
  };

  const ofTypedCode = (typed: string): number => {
    const key = codeKey(typed);
    if (key === "") return NO_RELATION;
    let relation = byCode.get(key);
    if (relation === undefined) byCode.set(key, (relation = create(typed.trim(), "")));
    return relation;
  };

  const uncodedItems: number[] = [];
  let lastTyped = "";
  let relation = NO_RELATION;
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: "index", done: i, of: items.count * 2 };
    const typed = items.relationCode.at(i);
    if (typed !== lastTyped) relation = ofTypedCode(typed);
    lastTyped = typed;
    if (relation === NO_RELATION) uncodedItems.push(i);
    else learn(i, relation);
  }
  for (const lineCode of lineCodes) {
    if (codeKey(lineCode) !== "" && !byCode.has(codeKey(lineCode))) {
      byCode.set(codeKey(lineCode), create(lineCode.trim(), ""));
    }
  }
  const uncoded = new Map<string, number>();
  const nameOf = remembered(nameKey);
  for (let at = 0; at < uncodedItems.length; at++) {
    if (at % SLICE === 0) yield { stage: "index", done: items.count, of: items.count * 2 };
    const i = uncodedItems[at];
    const key = nameOf(items.relationName.at(i));
    const iban = ibansOf(items.relationIban.at(i)).sort()[0] ?? "";
    if (key === "" && iban === "") continue;
    const own = key === "" ? `iban ${iban}` : `name ${key}`;
    const known = byName.get(key);
    let relation = known !== undefined && known >= 0 ? known : uncoded.get(own);
    if (relation === undefined) uncoded.set(own, (relation = create("", "")));
    learn(i, relation);
  }
  for (let i = 0; i < items.count; i++) {
    if (i % SLICE === 0) yield { stage: "index", done: items.count + i, of: items.count * 2 };
    const cell = items.relationIban.at(i);
    if (cell === "" || ofItem[i] < 0 || cell === lastAccounts[ofItem[i]]) continue;
    lastAccounts[ofItem[i]] = cell;
    for (const iban of ibansOf(cell)) claim(byIban, iban, ofItem[i]);
  }
  // what is given back would else hold them
  lastName.length = 0;
  lastAccounts.length = 0;
  const hit = (map: Map<string, number>, key: string) => Math.max(map.get(key) ?? NO_RELATION, NO_RELATION);
  return {
    code,
    name,
    ofItem,
    ofCode: (text) => hit(byCode, codeKey(text)),
    ofIban: (iban) => hit(byIban, iban),
    ofName: (key) => hit(byName, key),
    isSharedName: (key) => byName.get(key) === AMBIGUOUS,
    longestName,
    mayStandInName: (word) => words.mayHave(word),
  };
}

/** Looks at every different text once. */
function remembered(look: (text: string) => string): (text: string) => string {
  const all = new Map<string, string>();
  return (text) => {
    let known = all.get(text);
    if (known === undefined) all.set(text, (known = look(text)));
    return known;
  };
}

function codeKey(code: string): string {
  return code.trim().toUpperCase();
}

/** The code of a relation, or its name where it has no code. */
export function labelledCode(relations: Relations, relation: number): string {
  return relations.code[relation] || relations.name[relation] || "";
}
