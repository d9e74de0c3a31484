import { byHandWords } from "../../../words/pane/by-hand";
import type { Changed, PickedRows } from "../../../worker/api";
import type { Actions } from "../../model";
import { stampOf, type Desk } from "../desk";
import { decide } from "./matching";
import { quick } from "../task";

type ByHandActions = Pick<
  Actions,
  | "block"
  | "clearSelection"
  | "suggestBadDebts"
  | "suggestRemainders"
  | "openByHand"
  | "pick"
  | "forgetPicks"
  | "clearByHand"
  | "clearSplit"
>;

/** Clearing by hand what the user selects in the sheets (ux.md, 2). */
export function byHandActions(desk: Desk): ByHandActions {
  const { store, engine } = desk;

  /** Asks for matches; what comes of it stands in the lists, so the picked rows have done their work. */
  function propose(
    verb: (picks: readonly PickedRows[]) => Promise<Changed>,
    none: "nothingWithin" | "nothingBad" | "nothingSmall",
  ): void {
    const { byHand, language } = store.get();
    void decide(desk, () => verb(byHand.picks), {
      none: byHandWords(language)[none],
      after: () => weigh(desk, byHand.picks),
    });
  }

  /** Clears the picked rows; a rest can be cleared with something else, what is wholly cleared is done with. */
  function clear(verb: (picks: readonly PickedRows[]) => Promise<Changed>): void {
    const { picks } = store.get().byHand;
    const after = async () => {
      const { lines, items } = await engine.weighRows(picks);
      await weigh(desk, lines.count + items.count === 0 ? [] : picks);
    };
    void decide(desk, () => verb(picks), { after });
  }

  return {
    openByHand(open) {
      // rows that the pane showed are the user's to pick
      desk.shown = new Set();
      store.set(({ byHand }) => ({ byHand: { ...byHand, open } }));
    },
    block: ({ sheet, row }, isBlocked) => void decide(desk, () => engine.block(sheet, row, isBlocked, stampOf(desk))),
    pick({ sheet, row }) {
      const { picks } = store.get().byHand;
      const rows = picks.find((picked) => picked.sheet === sheet)?.rows ?? [];
      store.set(({ byHand }) => ({ byHand: { ...byHand, open: true } }));
      quick(desk, () => weigh(desk, withRows(picks, { sheet, rows: [...rows.filter((one) => one !== row), row] })));
    },
    clearSelection: () => propose((picks) => engine.clearSelection(picks, stampOf(desk)), "nothingWithin"),
    suggestBadDebts: () => propose((picks) => engine.suggestBadDebts(picks, stampOf(desk)), "nothingBad"),
    suggestRemainders: (most) => propose(() => engine.suggestRemainders(most, stampOf(desk)), "nothingSmall"),
    forgetPicks: () => store.set(({ byHand }) => ({ byHand: { open: byHand.open, picks: [] } })),
    clearByHand: (way) => clear((picks) => engine.clearRows(picks, way, stampOf(desk))),
    clearSplit: (shares) => clear((picks) => engine.clearSplit(picks, shares, stampOf(desk))),
  };
}

/**
 * Takes over what the user selected in a sheet: per sheet the last selection counts. Sheets that are no source
 * are passed over, so that looking something up elsewhere loses nothing.
 */
export async function pickRows(desk: Desk, sheet: string, rows: readonly number[]): Promise<void> {
  if (!desk.readings.has(sheet)) return;
  await weigh(desk, withRows(desk.store.get().byHand.picks, { sheet, rows }));
}

async function weigh(desk: Desk, picks: readonly PickedRows[]): Promise<void> {
  const { store, engine } = desk;
  store.set(({ byHand }) => ({ byHand: { ...byHand, picks } }));
  const [one, other, ...more] = picks.flatMap(({ sheet, rows }) => rows.map((row) => ({ sheet, row })));
  const isPair = one !== undefined && other !== undefined && more.length === 0;
  const [weighed, split, whyNot] = await Promise.all([
    engine.weighRows(picks),
    engine.splitRows(picks),
    isPair ? engine.whyNot(one, other) : undefined,
  ]);
  // an answer about rows that are no longer picked is dropped
  store.set(({ byHand }) => (byHand.picks === picks ? { byHand: { ...byHand, weighed, split, whyNot } } : {}));
}

function withRows(picks: readonly PickedRows[], picked: PickedRows): PickedRows[] {
  return [...picks.filter(({ sheet }) => sheet !== picked.sheet), picked];
}
