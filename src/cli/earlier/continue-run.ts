import { concatItems, concatLines } from "../../domain/ledger/concat";
import { itemKeys, lineKeys } from "../../domain/ledger/keys";
import type { Match } from "../../domain/clear/match";
import { EMPTY_MEMORY, type Memory } from "../../domain/learn/memory";
import { HELD_STATES, statesOf } from "../../domain/decisions/states";
import type { Profile } from "../../domain/profile/profile";
import type { Progress } from "../../domain/reconcile";
import type { Language } from "../../words/language";
import { takeLinks } from "../../worker/session/sources/lists";
import { takeMemorial } from "../../worker/session/journal/documents";
import { renewalOf } from "../../worker/session/journal/renewal";
import { run } from "../../worker/session/run";
import type { List, Session } from "../../worker/session/session";
import type { Source } from "../read/source";
import type { Matched } from "../reconcile-sources";
import { approveEarlier, NOTHING_APPROVED } from "./approve-earlier";
import type { StoredState } from "./stored-state";

/** How a run goes on from what was decided before. */
export interface Going {
  readonly stored: StoredState;
  readonly profile: Profile;
  readonly language: Language;
  readonly memory?: Memory;
  /** who approves and when, where anybody does */
  readonly stamp: { readonly who: string; readonly at: string };
  /** what was proposed before is approved too */
  readonly approves: boolean;
}

/**
 * Clears what is still open in a workbook in which was decided before (spec 10): what was cleared, accepted,
 * proposed or approved stays under its number, what was refused is not offered again, new matches get
 * new numbers.
 */
export function* continueRun(sources: readonly Source[], going: Going): Generator<Progress, Matched> {
  const { stored, profile, language, memory = EMPTY_MEMORY, stamp, approves } = going;
  const { memorials } = stored;
  const items = concatItems(sources.flatMap((source) => source.items ?? []));
  const lines = concatLines(sources.flatMap((source) => source.lines ?? []));
  const sheets = sources.map(({ sheet, file }) => sheet ?? file.path);
  const session: Session = {
    language,
    profile,
    outlines: new Map(),
    lists: listsOf(sources, sheets),
    ledger: { items, lines, naming: { itemKeys: itemKeys(items), lineKeys: lineKeys(lines), sheets } },
    entries: [],
    staleLinks: [],
    outcomes: undefined,
    decisions: stored.decisions,
    memorials: new Map(),
    memory,
    knownHeads: [],
    dropped: new Map(),
    version: 0,
  };
  takeLinks(session, stored.links);
  yield* run(session, stamp);
  for (const [title, cells] of memorials) takeMemorial(session, cells, title);
  const { journal, withdrawn, overwrites } = renewalOf(session);

  const states = statesOf(session.decisions);
  const again = new Set(withdrawn.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const approved = approves ? approveEarlier(session, again, memorials, stamp) : NOTHING_APPROVED;
  const standing = session.entries.filter(({ number }) => states.has(number) && states.get(number) !== "refused");
  const numbers = standing.map(({ number }) => number);
  return {
    matches: standing.map(({ number, match }) => (HELD_STATES.has(states.get(number)!) ? asCleared(match) : match)),
    numbers,
    items: session.outcomes!.items,
    lines: session.outcomes!.lines,
    ledger: { items, lines },
    earlier: {
      decisions: session.decisions,
      known: stored.decisions.length,
      states,
      refused: session.entries.filter(({ number }) => states.get(number) === "refused"),
      staleLinks: session.staleLinks,
      journal,
      withdrawn,
      approved,
      ...(overwrites === undefined ? {} : { overwrites }),
    },
  };
}

function listsOf(sources: readonly Source[], sheets: readonly string[]): Map<string, List> {
  return new Map(
    sources.flatMap(({ table, items, lines, file }, i): [string, List][] => {
      if (!table) return [];
      const list = { summary: table.report, sha256: file.sha256 };
      return [[sheets[i], { ...list, ...(items ? { items } : {}), ...(lines ? { lines } : {}) }]];
    }),
  );
}

/** A suggestion that was accepted is cleared. */
function asCleared({ score, ...match }: Match): Match {
  return score === undefined ? match : { ...match, outcome: "cleared" };
}
