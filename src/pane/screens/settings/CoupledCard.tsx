import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { rulesWords } from "../../../words/pane/rules";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION, PLAIN_LIST } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  list: PLAIN_LIST,
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: { minWidth: "24px" },
});

/** Relations whose items may clear each other (spec 4); coupled while clearing by hand. */
export function CoupledCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = rulesWords(state.language);
  const { coupled } = state.settings.profile;
  if (coupled.length === 0) return null;
  return (
    <Section title={words.coupled}>
      <p className={styles.text}>{words.coupledText}</p>
      <ul className={styles.list}>
        {coupled.map(([a, b]) => (
          <li key={`${a} ${b}`} className={styles.entry}>
            <span className={styles.words}>{words.pair(a, b)}</span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.small}
              icon={<DeleteRegular />}
              aria-label={words.uncouple(a, b)}
              disabledFocusable={state.busy !== undefined}
              onClick={() => actions.couple([a, b], false)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
