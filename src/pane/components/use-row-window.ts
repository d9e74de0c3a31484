import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useScrollElement } from "./scroll";

/** Rows are asked for in blocks of this many, so that scrolling a little asks nothing. */
const BLOCK = 50;

interface RowWindowOptions {
  readonly list: RefObject<HTMLElement | null>;
  /** rows of the whole list */
  readonly total: number;
  /** pixels of a closed row; all are the same but for heads, so that no row needs measuring */
  readonly rowHeight: number;
  /** positions of rows that are heads of groups, and how high those are */
  readonly heads?: Uint32Array | undefined;
  readonly headHeight: number;
  /** the row that is folded out, and how high it is then */
  readonly unfolded: number | undefined;
  readonly unfoldedHeight: number;
  /** a row that stays drawn wherever the list is scrolled to, because it has the focus */
  readonly held: number | undefined;
  /** which rows are here */
  readonly offset: number;
  readonly loaded: number;
  ask: (offset: number, count: number) => void;
}

interface RowWindow {
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** where a row stands from the top of the list, in pixels */
  top(item: VirtualItem): number;
  reveal(position: number): void;
}

/**
 * Draws only the rows in view of a list that scrolls with the screen, and asks for the
 * rows it lacks: 100,000 rows cost what 10 do.
 */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { list, total, rowHeight, heads, headHeight, unfolded, unfoldedHeight, held, offset, loaded, ask } = options;
  const isHead = useMemo(() => new Set(heads), [heads]);
  const scroll = useScrollElement();
  const margin = useTopWithin(scroll, list);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll,
    estimateSize: (index) => (index === unfolded ? unfoldedHeight : isHead.has(index) ? headHeight : rowHeight),
    overscan: 6,
    // drawing in the effect that measures is not allowed; the overscan covers the one frame of delay
    useFlushSync: false,
    useScrollendEvent: true,
    scrollMargin: margin,
    // room for the tabs that stay at the top
    scrollPaddingStart: 112,
    scrollPaddingEnd: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(count - 1, endIndex + overscan);
      const range = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
      if (held !== undefined && held < count && (held < first || held > last)) range.push(held);
      return range.sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, unfolded, unfoldedHeight, rowHeight, isHead]);

  const items = virtualizer.getVirtualItems();
  const range = virtualizer.range;
  useAsk({ first: range?.startIndex, last: range?.endIndex, total, offset, loaded, ask });
  return {
    items,
    height: virtualizer.getTotalSize(),
    top: (item) => item.start - margin,
    reveal: (position) => virtualizer.scrollToIndex(position, { align: "auto" }),
  };
}

/** Asks for the block around the rows in view when one of them isn't here; not twice for the same. */
function useAsk(view: {
  first: number | undefined;
  last: number | undefined;
  total: number;
  offset: number;
  loaded: number;
  ask: (offset: number, count: number) => void;
}): void {
  const { first, last, total, offset, loaded, ask } = view;
  const asked = useRef("");
  useEffect(() => {
    if (first === undefined || last === undefined || total === 0) return;
    if (first >= offset && Math.min(last, total - 1) < offset + loaded) {
      asked.current = "";
      return;
    }
    const from = Math.max(0, (Math.floor(first / BLOCK) - 1) * BLOCK);
    const count = (Math.ceil((last + 1 - from) / BLOCK) + 1) * BLOCK;
    const key = `${from} ${count} ${total}`;
    if (asked.current === key) return;
    asked.current = key;
    ask(from, count);
  });
}

/** How far an element's top is from the top of what scrolls, also when something above it folds. */
function useTopWithin(scroll: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!scroll) return;
    const measure = (): void => {
      if (!element.current) return;
      const distance = element.current.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
      setTop(Math.round(distance + scroll.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    const content = scroll.firstElementChild;
    if (content) observer.observe(content);
    return () => observer.disconnect();
  }, [scroll, element]);
  return top;
}
