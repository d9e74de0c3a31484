import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { settingsWords } from "../../../words/pane/settings";
import { FoldOut } from "../../components/FoldOut";
import { Section } from "../../components/Section";
import { CAPTION, PLAIN_LIST } from "../../components/shared-styles";
import { Swatch } from "../../components/Swatch";
import type { ScreenProps } from "../../model";
import { COLORED, sheetColor } from "../../theme";

const useStyles = makeStyles({
  text: CAPTION,
  sure: { margin: 0, ...typographyStyles.body1 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  legend: {
    ...PLAIN_LIST,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ...typographyStyles.caption1,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The colours in the sheets with their names, and the way to take them away; asked twice, in place. */
export function MarksCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const [asking, setAsking] = useState(false);
  const sure = asking && state.marked;
  return (
    <Section title={words.marks}>
      <p className={styles.text}>{state.marked ? words.marksText : words.noMarks}</p>
      <FoldOut flush label={words.legend}>
        <ul className={styles.legend}>
          {COLORED.map((color) => (
            <li key={color} className={styles.entry}>
              <Swatch {...sheetColor(color)} />
              {words.colors[color]}
            </li>
          ))}
        </ul>
      </FoldOut>
      {sure && (
        <p role="alert" className={styles.sure}>
          {words.removeSure}
        </p>
      )}
      {state.marked && (
        <div className={styles.buttons}>
          <Button
            disabledFocusable={state.busy !== undefined}
            onClick={() => {
              if (asking) actions.removeMarks();
              setAsking(!asking);
            }}
          >
            {asking ? words.removeYes : words.removeMarks}
          </Button>
          {asking && <Button onClick={() => setAsking(false)}>{words.removeNo}</Button>}
        </div>
      )}
    </Section>
  );
}
