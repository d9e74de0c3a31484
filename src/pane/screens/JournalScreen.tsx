import { makeStyles, Skeleton, SkeletonItem, tokens, typographyStyles } from "@fluentui/react-components";
import { BookDefault28Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { journalWords } from "../../words/pane/journal";
import { shellWords } from "../../words/pane/shell";
import { NameField } from "../components/NameField";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import type { ScreenProps } from "../model";
import { Documents } from "./journal/Documents";
import { HistoryCard } from "./journal/HistoryCard";
import { PairsCard } from "./journal/PairsCard";
import { Preview } from "./journal/Preview";
import { Questions } from "./journal/Questions";
import { ReportsCard } from "./journal/ReportsCard";

const useStyles = makeStyles({
  text: { margin: 0, ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  card: { height: "160px", borderRadius: tokens.borderRadiusLarge },
});

/** What will be written, the questions that must be answered first, and the approval (ux.md, 3). */
export function JournalScreen({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const { preview, sheet } = state.journal;
  const nothing = preview?.documents === 0 && preview.questions.length === 0 && preview.leftOut.length === 0;
  if (sheet === undefined && (!state.outcome || nothing)) {
    return (
      <Stack>
        <Section title={words.nothing} icon={<BookDefault28Regular />}>
          <p className={styles.text}>{words.nothingText}</p>
        </Section>
        <HistoryCard state={state} actions={actions} />
      </Stack>
    );
  }
  if (sheet === undefined && !preview) {
    return (
      <Skeleton aria-label={shellWords(state.language).tasks.read}>
        <SkeletonItem className={styles.card} />
      </Skeleton>
    );
  }
  const rest = (
    <>
      <PairsCard state={state} actions={actions} />
      <ReportsCard state={state} actions={actions} />
      <HistoryCard state={state} actions={actions} />
    </>
  );
  return (
    <Stack>
      {preview && <Questions preview={preview} state={state} actions={actions} />}
      {sheet === undefined ? (
        <>
          {preview && (
            <Preview preview={preview} state={state} actions={actions}>
              {preview.documents > 0 && (
                // taken while it is typed: the field gives way to the memorial as soon as that is made
                <NameField
                  who={state.who}
                  label={words.name}
                  hint={words.nameHint}
                  soon
                  setName={(name) => actions.setName(name)}
                />
              )}
            </Preview>
          )}
          {rest}
        </>
      ) : (
        <Documents sheet={sheet} state={state} actions={actions}>
          {preview && preview.documents > 0 && <Preview preview={preview} state={state} actions={actions} follows />}
          {rest}
        </Documents>
      )}
    </Stack>
  );
}
