import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ribbonWords } from "../../../words/pane/ribbon";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
});

/** The keys that start what the buttons of the ribbon start, as this user has them; nothing where Excel does not tell. */
export function ShortcutsCard({ state }: Pick<ScreenProps, "state">): ReactNode {
  const styles = useStyles();
  const { shortcuts } = state.settings;
  const words = ribbonWords(state.language);
  const verbs = (Object.keys(words.actions) as (keyof typeof words.actions)[]).filter((verb) => shortcuts?.[verb]);
  if (verbs.length === 0) return null;
  return (
    <Section title={words.shortcuts}>
      <p className={styles.text}>{words.shortcutsText}</p>
      <Facts facts={verbs.map((verb) => ({ label: words.actions[verb], value: shortcuts?.[verb] ?? "" }))} />
    </Section>
  );
}
