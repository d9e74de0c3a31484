import { CRITERIA } from "../../domain/clear/match";
import { forget, recall, remember } from "../../excel/user/remember";
import type { ListQuery, ListSort, Tab } from "../../worker/api";
import type { ListState, PaneState } from "../model";
import type { Store } from "../store";

const KEY = "view";
const TABS: readonly Tab[] = ["suggested", "cleared", "open"];
const SORTS: readonly ListSort[] = ["date", "name", "amount", "score"];

type View = Pick<ListState, "tab" | "query">;

/**
 * How the lists stood when this workbook was last looked at: tab, search, order, criterion, by relation or not.
 * What can't be read (any more) is as if nothing was said.
 */
export async function keptView(): Promise<Partial<View>> {
  const kept = await recall(KEY);
  if (typeof kept !== "object" || kept === null) return {};
  const { tab, search, sort, criterion, groups } = kept as Readonly<Record<string, unknown>>;
  const known = TABS.find((one) => one === tab) ?? "suggested";
  const by = SORTS.find((one) => one === sort) ?? "date";
  const only = CRITERIA.find((one) => one === criterion);
  const query: ListQuery = {
    search: typeof search === "string" ? search : "",
    sort: known !== "suggested" && by === "score" ? "date" : by,
    ...(only === undefined ? {} : { criterion: only }),
    ...(groups === "open" || groups === "folded" ? { groups: { all: groups, but: [] } } : {}),
  };
  return { tab: known, query };
}

/** As if nobody had looked at the lists. */
export async function forgetView(): Promise<void> {
  await forget(KEY);
}

/**
 * Keeps how the lists stand, from now on, whenever that changes: one write at a time, and what is typed meanwhile
 * comes with the next. That it could not be kept is not worth a word. Which groups are open is not kept: their keys
 * are relations of this run.
 */
export function keepView({ get, subscribe }: Store): void {
  let kept = textOf(get());
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    try {
      for (let now = textOf(get()); now !== kept; now = textOf(get())) {
        kept = now;
        await remember(KEY, JSON.parse(now));
      }
    } catch {
      // the next change tries again
    } finally {
      isWriting = false;
    }
  };
  subscribe(() => {
    if (!isWriting && textOf(get()) !== kept) void write();
  });
}

function textOf({ list: { tab, query } }: PaneState): string {
  const { search, sort, criterion, groups } = query;
  return JSON.stringify({ tab, search, sort, criterion, groups: groups?.all });
}
