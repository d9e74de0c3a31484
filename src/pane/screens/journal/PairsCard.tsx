import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  button: { alignSelf: "flex-start" },
});

/** The list to tick off, where the package processes the statement itself (spec 7, Route c). */
export function PairsCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).export;
  if (!state.journal.preview?.leftOut.some(({ reason }) => reason === "pairs")) return null;
  return (
    <Section title={words.pairsTitle}>
      <p className={styles.text}>{words.pairsText}</p>
      <Button
        className={styles.button}
        disabledFocusable={state.busy !== undefined}
        onClick={() => actions.exportPairs()}
      >
        {words.pairsButton}
      </Button>
    </Section>
  );
}
