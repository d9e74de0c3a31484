import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { toleranceSentence } from "../../../words/pane/tolerance";
import { sourcesWords } from "../../../words/pane/sources";
import { TextLink } from "../../components/TextLink";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
});

/** The profile with its essence in words (ux.md, 1). */
export function ProfileLine({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(state.language);
  const { profile } = state.settings;
  return (
    <div className={styles.root}>
      <span className={styles.name}>{words.profile(profile.name)}</span>
      {` · ${toleranceSentence(state.language, profile.tolerance)} `}
      <TextLink small run={() => actions.goToPlace("settings")}>
        {words.profileChange}
      </TextLink>
    </div>
  );
}
