import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** What pressing a key on a row can mean; absent where the row has no such verb. */
export interface RowKeys {
  enter?(): void;
  remove?(): void;
  /** unfold (true) or fold (false) */
  unfold?(open: boolean): void;
  /** position of the head that it stands under: where left leads to when there is nothing to fold */
  head?: number;
  /** choose it for what is done to several; without it the space bar unfolds and folds */
  toggle?(): void;
}

interface RowKeysOptions<Row> {
  readonly list: RefObject<HTMLElement | null>;
  readonly total: number;
  /** the chosen row, as the state says it */
  readonly position: number | undefined;
  readonly unfolded: number | undefined;
  rowAt: (position: number) => Row | undefined;
  keys: (row: Row, position: number) => RowKeys;
  select: (position: number, row: Row) => void;
  reveal: (position: number) => void;
}

interface RowFocus {
  /** the one row that Tab reaches */
  readonly current: number;
  setCurrent(position: number): void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const PAGE = 8;

/** Which row has the focus, and what its keys do: arrows, Home, End and Page keys move. */
export function useRowKeys<Row>(options: RowKeysOptions<Row>): RowFocus {
  const { list, total, position, unfolded, rowAt, keys, select, reveal } = options;
  const [active, setActive] = useState(position ?? 0);
  const current = Math.max(0, Math.min(active, total - 1));
  const takesFocus = useRef(false);
  const chooses = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (position === undefined) return;
    setActive(position);
    reveal(position);
    // only when the chosen row changes: scrolling away from it is the user's right
  }, [position]);
  useEffect(() => {
    // a row far away is drawn, and then fetched, some time after it was asked for
    if (takesFocus.current) {
      const row = list.current?.querySelector<HTMLElement>(`[data-position="${current}"]`);
      if (row) {
        takesFocus.current = false;
        row.focus({ preventScroll: true });
      }
    }
    if (chooses.current === current) {
      const row = rowAt(current);
      if (row !== undefined) {
        chooses.current = undefined;
        select(current, row);
      }
    }
  });
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, total - 1));
    if (next === current) return;
    takesFocus.current = true;
    chooses.current = next;
    setActive(next);
    reveal(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // keys of a button within the row are the button's own
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rowAt(current);
    const own = row === undefined ? {} : keys(row, current);
    const unfold = own.unfold?.bind(own);
    const verbs: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => move(current + 1),
      ArrowUp: () => move(current - 1),
      PageDown: () => move(current + PAGE),
      PageUp: () => move(current - PAGE),
      Home: () => move(0),
      End: () => move(total - 1),
      Enter: own.enter?.bind(own),
      Delete: own.remove?.bind(own),
      ArrowRight: unfold && (() => unfold(true)),
      ArrowLeft:
        own.head !== undefined && unfolded !== current ? () => move(own.head ?? 0) : unfold && (() => unfold(false)),
      " ": own.toggle?.bind(own) ?? (unfold && (() => unfold(unfolded !== current))),
    };
    const verb = verbs[event.key];
    if (!verb) return;
    event.preventDefault();
    verb();
  };
  return { current, setCurrent: setActive, onKeyDown };
}
