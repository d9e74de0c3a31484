import { Button, makeStyles, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular, Link24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { matchWords } from "../../words/pane/match";
import { Note } from "../components/Note";
import { useFormats } from "../components/reading";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import type { ScreenProps } from "../model";
import { Breakdown } from "./match/Breakdown";
import { ByHand } from "./match/ByHand";
import { Outcome } from "./match/Outcome";
import { ResultOffer } from "./match/ResultOffer";
import { ReviewList } from "./match/ReviewList";
import { shownSide } from "./outcome";
import { canMatch } from "./primary";

const useStyles = makeStyles({
  text: { margin: 0, ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

/** The outcome of a run, and the lists to check it with (ux.md, 2). */
export function MatchScreen({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = matchWords(state.language);
  const formats = useFormats();
  const { outcome, busy } = state;
  if (!outcome) {
    const running = busy?.task === "match";
    return (
      <Section title={running ? words.running : words.notYet} icon={<Link24Regular />}>
        <p className={styles.text}>{words.notYetText}</p>
      </Section>
    );
  }
  const { side, cleared, total } = shownSide(outcome);
  const again = (
    <Tooltip content={words.again} relationship="label">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        disabledFocusable={busy !== undefined}
        onClick={() => actions.match()}
      />
    </Tooltip>
  );
  return (
    <Stack>
      <Section
        title={words.headline[side](formats.count(cleared.count), formats.count(total.count))}
        action={canMatch(state) ? again : undefined}
      >
        <Outcome outcome={outcome} />
        {state.stale > 0 && <Note tone="warning">{words.stale(state.stale)}</Note>}
        <ResultOffer state={state} actions={actions} />
        <Breakdown outcome={outcome} />
      </Section>
      <ByHand state={state} actions={actions} />
      <ReviewList state={state} actions={actions} />
    </Stack>
  );
}
