import { Badge, Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, Warning12Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import { memorialPaneWords } from "../../../words/pane/memorial";
import type { DocumentStatus, MatchDetail, MemorialDocument } from "../../../worker/api";
import { ProblemList } from "../../components/ProblemList";
import { Money, useFormats, useLanguage } from "../../components/reading";
import type { Actions } from "../../model";
import { DetailView } from "../match/DetailView";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "24px auto minmax(0, 1fr)",
    gridTemplateRows: "22px 20px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    height: "55px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalSNudge}`,
  },
  fold: { gridRow: "1 / 3", minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  check: { gridRow: "1 / 3", gridColumn: 2, width: "32px" },
  // the name has all that its amount leaves it, whatever the status below is called
  line: {
    gridColumn: 3,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  name: {
    ...typographyStyles.body1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
    flexGrow: 1,
  },
  about: {
    flexGrow: 1,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  right: { flexShrink: 0, textAlign: "right" },
  problem: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 34px` },
});

const COLORS: Readonly<Record<DocumentStatus, "informative" | "success" | "danger">> = {
  proposed: "informative",
  approved: "success",
  rejected: "danger",
};

/**
 * One document: what it books, its number and date, its status, and a box to choose it while it is proposed.
 * Folded out: what is wrong with it, with the way to its cell, and the evidence that it rests on.
 */
export function DocumentRow(props: {
  document: MemorialDocument;
  currency: string;
  chosen: boolean;
  toggle(): void;
  busy: boolean;
  /** present while it is folded out */
  unfolded: { readonly detail?: MatchDetail | undefined } | undefined;
  actions: Actions;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = journalWords(language);
  const more = memorialPaneWords(language);
  const formats = useFormats();
  const { document, unfolded, actions } = props;
  const { problem } = document;
  return (
    <>
      <div role="gridcell" className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          tabIndex={-1}
          className={styles.fold}
          icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={more.unfold(document.number)}
          aria-expanded={unfolded !== undefined}
          onClick={() => actions.unfoldDocument(unfolded ? undefined : document.number)}
        />
        {document.status === "proposed" && (
          <span className={styles.check}>
            <Checkbox
              tabIndex={-1}
              aria-label={words.chooseDocument(document.number)}
              checked={props.chosen}
              onChange={() => props.toggle()}
            />
          </span>
        )}
        <span className={styles.line}>
          <span className={styles.name} title={document.description}>
            {document.description}
          </span>
          <span className={styles.right}>
            <Money amount={document.debit} currency={props.currency} />
          </span>
        </span>
        <span className={styles.line}>
          <span className={styles.about}>{`${document.number} · ${formats.day(document.date)}`}</span>
          <span className={styles.right}>
            {problem ? (
              <Badge appearance="tint" color="warning" icon={<Warning12Filled />}>
                {more.problem}
              </Badge>
            ) : (
              <Badge appearance="tint" color={COLORS[document.status]}>
                {document.exported ? more.exportedBadge : words.status[document.status]}
              </Badge>
            )}
          </span>
        </span>
      </div>
      {unfolded && (
        <div role="gridcell">
          {problem && (
            <div className={styles.problem}>
              <ProblemList problems={[problem]} goTo={(place) => actions.goTo(place)} />
            </div>
          )}
          <DetailView detail={unfolded.detail} busy={props.busy} actions={actions} />
        </div>
      )}
    </>
  );
}
