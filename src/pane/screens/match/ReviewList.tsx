import { Button, makeStyles, SearchBox, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { byHandWords } from "../../../words/pane/by-hand";
import { matchWords } from "../../../words/pane/match";
import type { Tab as ListTab } from "../../../worker/api";
import { useFormats } from "../../components/reading";
import { CAPTION } from "../../components/shared-styles";
import type { ScreenProps } from "../../model";
import { BulkBar } from "./BulkBar";
import { ListOrder } from "./ListOrder";
import { RemaindersBar } from "./RemaindersBar";
import { ReviewRows } from "./ReviewRows";

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
  counted: { ...CAPTION, textAlign: "center" },
  nothing: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    ...typographyStyles.body1,
  },
});

/**
 * What the number on the tab counts, where that is not the bank lines of the picture above: several suggestions may
 * be for one line, and what is open are lines and items.
 */
function Counted({ state }: Pick<ScreenProps, "state">): ReactNode {
  const styles = useStyles();
  const words = matchWords(state.language);
  const { lines: linesOf, items: itemsOf } = byHandWords(state.language);
  const formats = useFormats();
  const { list, outcome } = state;
  if (!outcome || outcome.lines.total.count === 0) return null;
  const { tabs, lines, items } = outcome;
  const text = (say: (count: number, text: string) => string, count: number) => say(count, formats.count(count));
  if (list.tab === "suggested" && tabs.suggested !== lines.suggested.count && lines.suggested.count > 0) {
    const suggestions = text(words.suggestions, tabs.suggested);
    return <p className={styles.counted}>{words.suggestionsFor(suggestions, text(linesOf, lines.suggested.count))}</p>;
  }
  if (list.tab !== "open" || lines.open.count === 0 || items.open.count === 0) return null;
  return (
    <p className={styles.counted}>{words.openOf(text(linesOf, lines.open.count), text(itemsOf, items.open.count))}</p>
  );
}

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
  const { search, criterion, sort, groups } = list.query;
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
        <Counted state={state} />
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
        {(outcome.tabs[list.tab] > FEW || criterion !== undefined || groups !== undefined) && (
          <ListOrder state={state} actions={actions} />
        )}
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
          <ReviewRows
            key={JSON.stringify([list.tab, search, criterion, sort, groups?.all])}
            state={state}
            actions={actions}
          />
        )}
      </div>
    </div>
  );
}
