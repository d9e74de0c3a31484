import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PROFILES } from "../../../domain/profile/builtin";
import { changesOf } from "../../../domain/profile/changes";
import { profileSettingsWords } from "../../../words/pane/profile-settings";
import { rulesWords } from "../../../words/pane/rules";
import { settingText, type SettingName } from "../../../words/pane/setting-text";
import { FoldOut } from "../../components/FoldOut";
import type { ScreenProps } from "../../model";
import { CAPTION, SPACED_LIST } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  list: SPACED_LIST,
  entry: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  said: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  reset: { flexShrink: 0 },
  name: { display: "block", ...typographyStyles.body1 },
});

/** What of the profile is not as it is built in: what it says now and what it said, and the way back (spec 9). */
export function ProfileChanges({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = profileSettingsWords(state.language);
  const { profile } = state.settings;
  const changed = Object.keys(changesOf(profile)).filter((name) => name !== "name") as SettingName[];
  const told = rulesWords(state.language).changed(changed.length);
  if (changed.length === 0) return <p className={styles.text}>{told}</p>;
  return (
    <FoldOut flush label={told}>
      <ul className={styles.list} aria-label={words.changes}>
        {changed.map((name) => (
          <li key={name} className={styles.entry}>
            <span className={styles.words}>
              <span className={styles.name}>{words.names[name]}</span>
              <span className={styles.said}>
                {words.changed(
                  settingText(state.language, name, profile),
                  settingText(state.language, name, PROFILES[profile.base]),
                )}
              </span>
            </span>
            <Button
              size="small"
              className={styles.reset}
              aria-label={words.resetOf(words.names[name])}
              disabledFocusable={state.busy !== undefined}
              onClick={() => actions.resetSetting(name)}
            >
              {words.reset}
            </Button>
          </li>
        ))}
      </ul>
    </FoldOut>
  );
}
