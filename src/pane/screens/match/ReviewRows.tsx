import { useState, type ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import type { ListRow, OpenRow, ReviewRow } from "../../../worker/api";
import { RowGrid } from "../../components/RowGrid";
import type { RowKeys } from "../../components/use-row-keys";
import type { ScreenProps } from "../../model";
import { AlwaysRule } from "./AlwaysRule";
import { GroupRowView } from "./GroupRowView";
import { LoadingRow } from "./LoadingRow";
import { MatchRowView } from "./MatchRowView";
import { OpenRowView } from "./OpenRowView";
import { acceptable, refusable } from "./verbs";

const ROW_HEIGHT = 80;

/** The rows of a list, with what the keyboard does on each. */
export function ReviewRows({ state, actions }: ScreenProps): ReactNode {
  const words = matchWords(state.language);
  const { list, busy } = state;
  // open rows have nothing more to fetch, so folding them out is the screen's own affair
  const [openUnfolded, setOpenUnfolded] = useState<string>();
  const unfoldedAt = list.rows.findIndex((row) => isUnfolded(row, list.unfolded?.match, openUnfolded));
  const unfolded = unfoldedAt < 0 ? undefined : list.offset + unfoldedAt;
  const unfoldOpen = (row: OpenRow, open: boolean): void => setOpenUnfolded(open ? placeOf(row) : undefined);
  const { heads } = list;
  const keys = (row: ListRow, position: number): RowKeys => {
    if (row.kind === "group") {
      const toggle = (): void => actions.foldGroup(position, row);
      return { enter: toggle, toggle, unfold: (open) => (open === row.isOpen ? undefined : toggle()) };
    }
    const head = heads && headOf(heads, position);
    const own = ownKeys(row);
    return head === undefined ? own : { ...own, head };
  };
  const ownKeys = (row: ReviewRow): RowKeys => {
    if (row.kind === "open") return { unfold: (open) => unfoldOpen(row, open) };
    const unfold = (open: boolean): void => actions.unfold(open ? row.match : undefined);
    if (busy) return { unfold };
    return {
      unfold,
      ...(acceptable(row) ? { enter: () => actions.accept([row.match]) } : {}),
      ...(refusable(row) ? { remove: () => actions.refuse([row.match]) } : {}),
    };
  };
  return (
    <RowGrid<ListRow>
      label={words.list[list.tab]}
      help={[list.tab === "open" ? words.keysOpen : words.keys, ...(heads ? [words.keysGrouped] : [])].join(" ")}
      total={list.total}
      offset={list.offset}
      rows={list.rows}
      rowHeight={ROW_HEIGHT}
      heads={heads}
      isOpen={(row) => (row.kind === "group" ? row.isOpen : undefined)}
      position={list.position}
      unfolded={unfolded}
      ask={(offset, count) => actions.window(offset, count)}
      select={(position, row) => actions.select(position, row)}
      keys={keys}
      render={(row, position) => {
        if (row === undefined) return <LoadingRow />;
        if (row.kind === "group") {
          return <GroupRowView row={row} toggle={() => actions.foldGroup(position, row)} />;
        }
        if (row.kind === "open") {
          return (
            <OpenRowView
              row={row}
              unfolded={position === unfolded}
              unfold={(open) => unfoldOpen(row, open)}
              always={row.rule && <AlwaysRule rule={row.rule} to="line" state={state} actions={actions} />}
              actions={actions}
            />
          );
        }
        const detail = list.unfolded?.match === row.match ? list.unfolded : undefined;
        const rule = detail?.detail?.rule;
        const always = rule && (row.state === "suggested" || row.state === "accepted") && (
          <AlwaysRule
            key={`always ${row.match}`}
            rule={rule}
            to="match"
            saved={() => (acceptable(row) ? actions.accept([row.match]) : undefined)}
            state={state}
            actions={actions}
          />
        );
        return <MatchRowView row={row} unfolded={detail} busy={busy !== undefined} always={always} actions={actions} />;
      }}
    />
  );
}

/** An open row among the others: lists are folded and sorted under it. */
function placeOf({ side, sheet, row }: OpenRow): string {
  return `${side} ${row} ${sheet}`;
}

function isUnfolded(row: ListRow, match: number | undefined, open: string | undefined): boolean {
  if (row.kind === "group") return false;
  return row.kind === "match" ? row.match === match : placeOf(row) === open;
}

/** The head that the row at a position stands under. */
function headOf(heads: Uint32Array, position: number): number | undefined {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return heads[low - 1];
}
