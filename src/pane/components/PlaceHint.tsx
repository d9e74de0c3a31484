import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular, LightbulbRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { hintWords } from "../../words/pane/hints";
import type { Place } from "../model";
import { useLanguage } from "./reading";

const useStyles = makeStyles({
  hint: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  icon: { display: "flex", flexShrink: 0, fontSize: "20px", color: tokens.colorBrandForeground2 },
  text: { flexGrow: 1, minWidth: 0, margin: 0, ...typographyStyles.caption1 },
  close: { flexShrink: 0 },
});

/** What to do at a place, for who comes there first: beside the way, never in it. */
export function PlaceHint(props: { place: Place; close(): void }): ReactNode {
  const styles = useStyles();
  const words = hintWords(useLanguage());
  return (
    <div role="note" aria-label={words.label} className={styles.hint}>
      <span className={styles.icon} aria-hidden>
        <LightbulbRegular />
      </span>
      <p className={styles.text}>{words.places[props.place]}</p>
      <Button
        size="small"
        appearance="transparent"
        className={styles.close}
        icon={<DismissRegular />}
        aria-label={words.close}
        onClick={() => props.close()}
      />
    </div>
  );
}
