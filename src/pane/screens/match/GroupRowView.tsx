import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import type { GroupRow } from "../../../worker/api";
import { Money, useFormats, useLanguage } from "../../components/reading";
import { useRowStyles } from "./row-styles";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) auto",
    gridTemplateRows: "20px 16px",
    columnGap: tokens.spacingHorizontalXS,
    padding: `5px ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalSNudge}`,
    boxSizing: "border-box",
    height: "47px",
    alignItems: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fold: { gridRow: "1 / 3" },
  about: { ...typographyStyles.caption1 },
});

/** The head of a relation: what its rows are called, how many there are, and what they come to. */
export function GroupRowView({ row, toggle }: { row: GroupRow; toggle: () => void }): ReactNode {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const words = matchWords(useLanguage());
  const formats = useFormats();
  const { sums, currency, count, isOpen } = row;
  const name = row.name === "" ? words.noName : row.name;
  const [only, other] = sums;
  const about = [words.groupCount(count, formats.count(count))];
  if (currency === undefined) about.push(words.severalCurrencies);
  else if (other) {
    for (const { side, amount } of sums) {
      about.push((side === "line" ? words.groupLines : words.groupItems)(formats.amount(amount, currency)));
    }
  }
  return (
    <div role="gridcell" className={styles.head}>
      <Button
        appearance="transparent"
        size="small"
        tabIndex={-1}
        className={mergeClasses(styles.fold, rowStyles.small)}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={isOpen ? words.foldGroup(name) : words.openGroup(name)}
        onClick={toggle}
      />
      <span className={rowStyles.name} title={name}>
        {name}
      </span>
      <span className={rowStyles.amount}>
        {only && !other && currency !== undefined && <Money amount={only.amount} currency={currency} />}
      </span>
      <span className={mergeClasses(rowStyles.about, rowStyles.wide, styles.about)}>{about.join(" · ")}</span>
    </div>
  );
}
