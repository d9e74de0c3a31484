import { Badge, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import type { DocumentStatus, MemorialDocument } from "../../../worker/api";
import { Money, useFormats, useLanguage } from "../../components/reading";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) auto",
    gridTemplateRows: "22px 20px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    height: "55px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalSNudge}`,
  },
  check: { gridRow: "1 / 3" },
  name: {
    ...typographyStyles.body1,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  right: { textAlign: "right" },
});

const COLORS: Readonly<Record<DocumentStatus, "informative" | "success" | "danger">> = {
  proposed: "informative",
  approved: "success",
  rejected: "danger",
};

/** One document: what it books, its number and date, its status, and a box to choose it while it is proposed. */
export function DocumentRow(props: {
  document: MemorialDocument;
  currency: string;
  chosen: boolean;
  toggle(): void;
}): ReactNode {
  const styles = useStyles();
  const words = journalWords(useLanguage());
  const formats = useFormats();
  const { document } = props;
  return (
    <div role="gridcell" className={styles.row}>
      <span className={styles.check}>
        {document.status === "proposed" && (
          <Checkbox
            tabIndex={-1}
            aria-label={words.chooseDocument(document.number)}
            checked={props.chosen}
            onChange={() => props.toggle()}
          />
        )}
      </span>
      <span className={styles.name} title={document.description}>
        {document.description}
      </span>
      <span className={styles.right}>
        <Money amount={document.debit} currency={props.currency} />
      </span>
      <span className={styles.about}>{`${document.number} · ${formats.day(document.date)}`}</span>
      <span className={styles.right}>
        <Badge appearance="tint" color={COLORS[document.status]}>
          {words.status[document.status]}
        </Badge>
      </span>
    </div>
  );
}
