import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { Problem } from "../../domain/ledger/problem";
import { shellWords } from "../../words/pane/shell";
import { sourcesWords } from "../../words/pane/sources";
import { problemText } from "../../words/problems";
import type { SheetPlace } from "../model";
import { useFormats, useLanguage } from "./reading";
import { SPACED_LIST } from "./shared-styles";
import { TextLink } from "./TextLink";

const FIRST = 20;

const useStyles = makeStyles({
  list: SPACED_LIST,
  entry: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorPaletteRedForeground1, display: "flex" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

/** What could not be read: a sentence each, with a way to the cell (ux.md, Tone and care). */
export function ProblemList(props: {
  problems: readonly Problem[];
  /** absent for a file: its entries stand in no sheet */
  goTo?: (place: SheetPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const formats = useFormats();
  const [shown, setShown] = useState(FIRST);
  const rest = props.problems.length - shown;
  return (
    <ul className={styles.list}>
      {props.problems.slice(0, shown).map((problem, index) => (
        <li key={index} className={styles.entry}>
          <span aria-hidden className={styles.icon}>
            <ErrorCircle16Filled />
          </span>
          <div>
            <p className={styles.sentence}>{problemText(language, problem)}</p>
            {props.goTo && <GoToCell problem={problem} goTo={props.goTo} />}
          </div>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <TextLink small run={() => setShown(shown + 200)}>
            {sourcesWords(language).more(formats.count(rest))}
          </TextLink>
        </li>
      )}
    </ul>
  );
}

function GoToCell(props: { problem: Problem; goTo: (place: SheetPlace) => void }): ReactNode {
  const words = shellWords(useLanguage());
  const { source, row, column } = props.problem.place;
  // a path of an element in a file ("Ntry/Amt") is no cell
  const cell = column !== undefined && /^[A-Z]{1,3}$/.test(column) ? column : undefined;
  if (row === undefined || (column !== undefined && cell === undefined)) return null;
  const place = cell === undefined ? { sheet: source, row } : { sheet: source, row, column: cell };
  return (
    <TextLink small run={() => props.goTo(place)}>
      {cell === undefined ? words.goToRow : words.goToCell}
    </TextLink>
  );
}
