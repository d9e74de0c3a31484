import { makeStyles, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
});

/** Approval only by another name than who proposed (spec 7): an agreement, and it says so. */
export function FourEyesCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language);
  return (
    <Section title={words.fourEyes}>
      <Switch
        label={words.fourEyes}
        checked={state.settings.profile.fourEyes}
        disabled={state.busy !== undefined}
        onChange={(_event, data) => actions.setFourEyes(data.checked)}
      />
      <p className={styles.text}>{words.fourEyesText}</p>
    </Section>
  );
}
