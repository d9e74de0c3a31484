import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fileWords } from "../../../words/pane/files";
import { sourcesWords } from "../../../words/pane/sources";
import type { FileReading, Role } from "../../../worker/api";
import { useLanguage } from "../../components/reading";
import { TextLink } from "../../components/TextLink";
import type { Actions, DroppedFile } from "../../model";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  what: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

type Kind = FileReading["sheets"][number]["kind"];

interface Props {
  readonly file: DroppedFile;
  /** sheets that take part now */
  readonly used: ReadonlySet<string>;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** The sheets that a file became: where each is, what it was taken for, and how to use one that takes no part. */
export function FileSheets({ file, used, busy, actions }: Props): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = fileWords(language);
  const lists = sourcesWords(language);
  const kinds = file.reading?.sheets.map(({ kind }) => kind) ?? [];
  return (
    <ul className={styles.list}>
      {file.sheets.map((sheet, at) => {
        const kind = kinds[at] ?? "statement";
        const role = roleOf(kind);
        const isUsed = used.has(sheet);
        return (
          <li key={sheet}>
            <TextLink run={() => actions.goTo({ sheet, row: 1, column: "A" })}>{lists.showSheet(sheet)}</TextLink>
            <span className={styles.what}>{words.state(words.became[kind], isUsed)}</span>
            {!isUsed && (
              <div className={styles.buttons}>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={kind === "unknown" ? words.mapOf(sheet) : words.useAsOf(sheet, lists[role])}
                  onClick={() => actions.useSheet(role, sheet)}
                >
                  {kind === "unknown" ? words.map : words.useAs[role]}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function roleOf(kind: Kind): Role {
  return kind === "items" || kind === "unknown" ? "items" : "lines";
}
