import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { resultWords } from "../../../words/sheets/result";
import { Note } from "../../components/Note";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where a source has no status columns: another try, or the same as a sheet of its own (design.md, Marks). */
export function ResultOffer({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = resultWords(state.language);
  const { unmarked = [] } = state;
  if (unmarked.length === 0) return null;
  return (
    <div className={styles.root}>
      <Note tone="warning">{words.offer(unmarked.join(", "))}</Note>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => actions.markAgain()}>
          {words.markAgain}
        </Button>
        <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => actions.writeResult()}>
          {words.make}
        </Button>
      </div>
    </div>
  );
}
