import { Button, makeStyles, SearchBox, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import type { OpenRow, ReviewRow, Tab as ListTab } from "../../../worker/api";
import { RowGrid } from "../../components/RowGrid";
import type { RowKeys } from "../../components/use-row-keys";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";
import { BulkBar } from "./BulkBar";
import { MatchRowView } from "./MatchRowView";
import { OpenRowView } from "./OpenRowView";
import { ListOrder } from "./ListOrder";
import { RemaindersBar } from "./RemaindersBar";
import { LoadingRow } from "./LoadingRow";
import { acceptable, refusable } from "./verbs";

const useStyles = makeStyles({
  // the list uses the whole width; its tools stay in view while it scrolls
  root: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tools: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  tab: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, flexGrow: 1 },
  tabText: { display: "flex", flexDirection: "column", alignItems: "center", fontVariantNumeric: "tabular-nums" },
  count: { ...typographyStyles.subtitle2 },
  label: { ...typographyStyles.caption1 },
  search: { maxWidth: "none", width: "100%" },
  nothing: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.body1,
  },
});

const TABS: readonly ListTab[] = ["suggested", "cleared", "open"];
const PANEL = "afletter-list";
/** A list that is read at a glance needs no order of its own. */
const FEW = 10;

/** Suggestions, what was cleared, and what is open: tabs, search, and a list of any length. */
export function ReviewList({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = matchWords(state.language);
  const formats = useFormats();
  const { list, outcome } = state;
  if (!outcome) return null;
  const { search, criterion } = list.query;
  const isAsked = search !== "" || criterion !== undefined;
  const nothing = search !== "" ? words.notFound(search) : isAsked ? words.noneLeft : words.nothing[list.tab];
  return (
    <div className={styles.root}>
      <div className={styles.tools}>
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={words.tabsLabel}
          selectedValue={list.tab}
          onTabSelect={(_event, data) => actions.setTab(data.value as ListTab)}
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} id={`${PANEL}-${tab}`} aria-controls={PANEL} className={styles.tab}>
              <span className={styles.tabText}>
                <span className={styles.count}>{formats.count(outcome.tabs[tab])}</span>{" "}
                <span className={styles.label}>{words.tabs[tab]}</span>
              </span>
            </Tab>
          ))}
        </TabList>
        {(outcome.tabs[list.tab] > 0 || isAsked) && (
          <SearchBox
            className={styles.search}
            size="small"
            aria-label={words.search}
            placeholder={words.search}
            value={list.query.search}
            dismiss={{ "aria-label": words.clearSearch }}
            onChange={(_event, data) => actions.ask({ search: data.value })}
          />
        )}
        {outcome.tabs[list.tab] > FEW && <ListOrder state={state} actions={actions} />}
        {list.tab === "open" && outcome.items.open.count > 0 && <RemaindersBar state={state} actions={actions} />}
        {list.tab === "suggested" && outcome.tabs.suggested > 1 && <BulkBar state={state} actions={actions} />}
      </div>
      <div id={PANEL} role="tabpanel" aria-labelledby={`${PANEL}-${list.tab}`}>
        {list.total === 0 ? (
          <div className={styles.nothing}>
            <p>{nothing}</p>
            {isAsked && (
              <Button size="small" onClick={() => actions.ask({ search: "", criterion: undefined })}>
                {words.clearSearch}
              </Button>
            )}
          </div>
        ) : (
          <Rows key={JSON.stringify([list.tab, list.query])} state={state} actions={actions} />
        )}
      </div>
    </div>
  );
}

const ROW_HEIGHT = 80;

function Rows({ state, actions }: ScreenProps): ReactNode {
  const words = matchWords(state.language);
  const { list, busy } = state;
  // open rows have nothing more to fetch, so folding them out is the screen's own affair
  const [openUnfolded, setOpenUnfolded] = useState<number>();
  const unfoldedAt = list.rows.findIndex((row) => row.kind === "match" && row.match === list.unfolded?.match);
  const unfolded = list.tab === "open" ? openUnfolded : unfoldedAt < 0 ? undefined : list.offset + unfoldedAt;
  const unfoldOpen = (position: number, _row: OpenRow, open: boolean): void =>
    setOpenUnfolded(open ? position : undefined);
  const keys = (row: ReviewRow, position: number): RowKeys => {
    if (row.kind === "open") return { unfold: (open) => unfoldOpen(position, row, open) };
    const unfold = (open: boolean): void => actions.unfold(open ? row.match : undefined);
    if (busy) return { unfold };
    return {
      unfold,
      ...(acceptable(row) ? { enter: () => actions.accept([row.match]) } : {}),
      ...(refusable(row) ? { remove: () => actions.refuse([row.match]) } : {}),
    };
  };
  return (
    <RowGrid<ReviewRow>
      label={words.list[list.tab]}
      help={list.tab === "open" ? words.keysOpen : words.keys}
      total={list.total}
      offset={list.offset}
      rows={list.rows}
      rowHeight={ROW_HEIGHT}
      position={list.position}
      unfolded={unfolded}
      ask={(offset, count) => actions.window(offset, count)}
      select={(position, row) => actions.select(position, row)}
      keys={keys}
      render={(row, position) => {
        if (row === undefined) return <LoadingRow />;
        if (row.kind === "open") {
          return (
            <OpenRowView
              row={row}
              unfolded={position === unfolded}
              unfold={(open) => unfoldOpen(position, row, open)}
              actions={actions}
            />
          );
        }
        const detail = list.unfolded?.match === row.match ? list.unfolded : undefined;
        return <MatchRowView row={row} unfolded={detail} busy={busy !== undefined} actions={actions} />;
      }}
    />
  );
}
