import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { Unseen } from "./Announcer";
import { RowHeight } from "./RowHeight";
import { useRowKeys, type RowKeys } from "./use-row-keys";
import { useRowWindow } from "./use-row-window";

const useStyles = makeStyles({
  grid: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
    overflow: "hidden",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      zIndex: 1,
      boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
      // a shadow does not show in forced colours, an outline does
      outline: `${tokens.strokeWidthThick} solid transparent`,
      outlineOffset: "-2px",
    },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      left: 0,
      width: tokens.strokeWidthThicker,
      backgroundColor: tokens.colorBrandBackground,
    },
    "@media (forced-colors: active)": { "::before": { backgroundColor: "Highlight" } },
  },
});

/** Pixels of the head of a group. */
export const HEAD_HEIGHT = 48;

export interface RowGridProps<Row> {
  readonly label: string;
  /** how the keyboard works here, for who can't see it */
  readonly help: string;
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  /** positions of heads of groups: then it is a tree of two levels */
  readonly heads?: Uint32Array | undefined;
  readonly position: number | undefined;
  readonly unfolded: number | undefined;
  ask(offset: number, count: number): void;
  select(position: number, row: Row): void;
  keys(row: Row, position: number): RowKeys;
  /** of a head: whether its rows are shown */
  isOpen?(row: Row): boolean | undefined;
  /** the cells of a row, each with role `gridcell`; `row` is absent while it is fetched */
  render(row: Row | undefined, position: number): ReactNode;
}

/**
 * A list of any length with one row chosen: arrows, Home, End and Page keys move, and the
 * rows' own verbs hang on Enter, Delete, right and left.
 */
export function RowGrid<Row>(props: RowGridProps<Row>): ReactNode {
  const styles = useStyles();
  const { total, offset, rows, rowHeight, heads, position, unfolded } = props;
  const [unfoldedHeight, setUnfoldedHeight] = useState(rowHeight);
  const [held, setHeld] = useState<number>();
  const help = useId();
  const list = useRef<HTMLDivElement>(null);
  const rowAt = (at: number): Row | undefined => rows[at - offset];
  const view = useRowWindow({
    list,
    total,
    rowHeight,
    heads,
    headHeight: HEAD_HEIGHT,
    unfolded,
    unfoldedHeight,
    held,
    offset,
    loaded: rows.length,
    ask: (from, count) => props.ask(from, count),
  });
  const focus = useRowKeys<Row>({
    list,
    total,
    position,
    unfolded,
    rowAt,
    keys: (row, at) => props.keys(row, at),
    select: (at, row) => props.select(at, row),
    reveal: (at) => view.reveal(at),
  });
  /** Heads are of the first level, rows of the second; a tree says of each whether it is unfolded. */
  const levelOf = (at: number): { "aria-level": number; "aria-expanded": boolean } => {
    const row = rowAt(at);
    const open = row === undefined ? undefined : props.isOpen?.(row);
    return { "aria-level": open === undefined ? 2 : 1, "aria-expanded": open ?? at === unfolded };
  };
  const choose = (event: MouseEvent<HTMLElement>, at: number): void => {
    // a click on a button within the row is the button's own
    if (event.target instanceof Element && event.target.closest("button, a, input, label")) return;
    const row = rowAt(at);
    if (row !== undefined && at !== position) props.select(at, row);
  };
  return (
    <div>
      <Unseen id={help}>{props.help}</Unseen>
      <div
        ref={list}
        role={heads ? "treegrid" : "grid"}
        aria-label={props.label}
        aria-describedby={help}
        aria-rowcount={total}
        className={styles.grid}
        style={{ height: view.height }}
      >
        {view.items.map((item) => {
          const at = item.index;
          const content = props.render(rowAt(at), at);
          return (
            <div
              // by place, not by match: who accepts from the keyboard stays where they are, on the next one
              key={at}
              role="row"
              aria-rowindex={at + 1}
              {...(heads ? levelOf(at) : {})}
              aria-selected={at === position}
              data-position={at}
              tabIndex={at === focus.current ? 0 : -1}
              className={mergeClasses(styles.row, at === position && styles.chosen)}
              style={{ top: view.top(item), height: item.size }}
              onKeyDown={at === focus.current ? focus.onKeyDown : undefined}
              onFocus={() => {
                focus.setCurrent(at);
                setHeld(at);
              }}
              onClick={(event) => choose(event, at)}
            >
              {at === unfolded ? <RowHeight onHeight={setUnfoldedHeight}>{content}</RowHeight> : content}
            </div>
          );
        })}
      </div>
    </div>
  );
}
