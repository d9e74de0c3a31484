import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { criterionWords } from "../../../words/pane/criteria";
import { matchWords } from "../../../words/pane/match";
import type { Outcome, Tally } from "../../../worker/api";
import { FoldOut } from "../../components/FoldOut";
import { useFormats, useLanguage } from "../../components/reading";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalM },
  // the tables under each other line up
  count: { minWidth: "44px" },
  amount: { minWidth: "92px" },
  mark: { color: tokens.colorNeutralForeground2 },
  gap: { height: tokens.spacingVerticalS },
});

interface Line {
  readonly label: ReactNode;
  readonly count: number;
  readonly amount: number;
}

/** The same outcome per criterion, and for bank lines and items apart, money in and out apart (spec 10). */
export function Breakdown({ outcome }: { outcome: Outcome }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = matchWords(language);
  const names = criterionWords(language);
  const { lines, items, currency } = outcome;
  const line = (label: string, tally: Tally): Line => ({ label, count: tally.count, amount: tally.amount });
  const criteria = outcome.byCriterion.map(({ criterion, outcome: result, matches, amount }) => ({
    label: (
      <>
        {names[criterion]}
        {result === "suggested" && <span className={styles.mark}>{` (${words.suggestedMark})`}</span>}
      </>
    ),
    count: matches,
    amount,
  }));
  return (
    <FoldOut flush label={words.breakdown}>
      <Lines title={words.byCriterion} currency={currency} lines={criteria} />
      {lines.total.count > 0 && (
        <Lines
          title={words.linesSide}
          currency={currency}
          lines={[
            line(words.moneyIn, lines.in),
            line(words.moneyOut, lines.out),
            line(words.cleared, lines.cleared),
            line(words.suggested, lines.suggested),
            line(words.open, lines.open),
          ]}
        />
      )}
      <Lines
        title={words.itemsSide}
        currency={currency}
        lines={[
          line(words.total, items.total),
          line(words.cleared, items.cleared),
          line(words.suggested, items.suggested),
          line(words.open, items.open),
        ]}
      />
    </FoldOut>
  );
}

function Lines(props: { title: string; currency: string; lines: readonly Line[] }): ReactNode {
  const styles = useStyles();
  const words = matchWords(useLanguage());
  const formats = useFormats();
  if (props.lines.length === 0) return null;
  return (
    <table className={styles.table} aria-label={props.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {props.title}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {words.count}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.figure)}>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map((line, index) => (
          <tr key={index}>
            <th scope="row" className={styles.cell}>
              {line.label}
            </th>
            <td className={mergeClasses(styles.figure, styles.count)}>{formats.count(line.count)}</td>
            <td className={mergeClasses(styles.figure, styles.amount)}>
              {formats.amount(line.amount, props.currency)}
            </td>
          </tr>
        ))}
        <tr className={styles.gap} />
      </tbody>
    </table>
  );
}
