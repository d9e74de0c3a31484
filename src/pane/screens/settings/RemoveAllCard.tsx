import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { removeAllWords } from "../../../words/pane/remove-all";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { CAPTION } from "../../components/shared-styles";
import { firstStop, useKeptFocus } from "../../components/use-kept-focus";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  text: CAPTION,
  subhead: { margin: 0, ...typographyStyles.body1Strong },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, ...typographyStyles.body1 },
  sure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes everything of Afletter out of the workbook, once it was said what goes and what stays. */
export function RemoveAllCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = removeAllWords(state.language);
  const [asking, setAsking] = useState(false);
  const [withApproved, setWithApproved] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>(firstStop, state.busy !== undefined);
  const busy = state.busy !== undefined;
  const hasApproved = state.journal.memorials.some(({ documents }) => documents.approved > 0);
  const goes = [...words.goesList, ...(hasApproved && withApproved ? [words.goesApproved] : [])];
  const stays = [...(hasApproved && !withApproved ? [words.staysApproved] : []), ...words.staysList];
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div {...kept}>
        {asking ? (
          <div className={styles.sure} role="alert">
            <h3 className={styles.subhead}>{words.goes}</h3>
            <ul className={styles.list}>
              {goes.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            <h3 className={styles.subhead}>{words.stays}</h3>
            <ul className={styles.list}>
              {stays.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            {hasApproved && (
              <Checkbox
                label={words.withApproved}
                checked={withApproved}
                onChange={(_event, data) => setWithApproved(data.checked === true)}
              />
            )}
            <Note tone="warning">{words.warning}</Note>
            <div className={styles.buttons}>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  actions.removeAll(hasApproved && withApproved);
                  setAsking(false);
                }}
              >
                {words.yes}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.no}</Button>
            </div>
          </div>
        ) : (
          <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
            {words.open}
          </Button>
        )}
      </div>
    </Section>
  );
}
