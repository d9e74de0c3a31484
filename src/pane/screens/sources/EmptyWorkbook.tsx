import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentSearch24Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  text: { margin: 0, ...typographyStyles.body1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, ...typographyStyles.body1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Nothing found: what a usable sheet looks like, to choose one by hand, and the sample where there is one. */
export function EmptyWorkbook({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(state.language);
  const busy = state.busy !== undefined;
  const openSample = actions.openSample?.bind(actions);
  return (
    <Section title={words.emptyTitle} icon={<DocumentSearch24Regular />}>
      <p className={styles.text}>{words.empty}</p>
      <p className={styles.text}>{words.usable}</p>
      <ul className={styles.list}>
        <li>{words.usableItems}</li>
        <li>{words.usableLines}</li>
      </ul>
      <div className={styles.buttons}>
        {openSample && (
          <Button disabledFocusable={busy} onClick={() => openSample()}>
            {words.sample}
          </Button>
        )}
        {state.sources.sheets.length > 0 && (
          <Button disabledFocusable={busy} onClick={() => actions.openChange("items")}>
            {words.choose}
          </Button>
        )}
      </div>
    </Section>
  );
}
