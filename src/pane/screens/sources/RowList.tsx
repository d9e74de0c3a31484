import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import { useFormats, useLanguage } from "../../components/reading";
import { PLAIN_LIST } from "../../components/shared-styles";
import { TextLink } from "../../components/TextLink";
import type { SheetPlace } from "../../model";

const FIRST = 20;

const useStyles = makeStyles({
  list: PLAIN_LIST,
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    ...typographyStyles.caption1,
  },
  why: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** A row of a sheet that something is said about. */
interface NamedRow {
  readonly row: number;
  readonly why: string;
  readonly text: string;
}

/** Rows of a sheet, each with what is said about it and a way to it. */
export function RowList(props: { sheet: string; rows: readonly NamedRow[]; goTo(place: SheetPlace): void }): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(useLanguage());
  const formats = useFormats();
  const [shown, setShown] = useState(FIRST);
  const rest = props.rows.length - shown;
  return (
    <ul className={styles.list}>
      {props.rows.slice(0, shown).map((row) => (
        <li key={row.row} className={styles.entry}>
          <TextLink small fixed run={() => props.goTo({ sheet: props.sheet, row: row.row })}>
            {words.row(row.row)}
          </TextLink>
          <span className={styles.why}>{row.why}</span>
          <span className={styles.text} title={row.text}>
            {row.text}
          </span>
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.entry}>
          <TextLink small run={() => setShown(shown + 200)}>
            {words.more(formats.count(rest))}
          </TextLink>
        </li>
      )}
    </ul>
  );
}
