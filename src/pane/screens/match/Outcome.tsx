import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import type { Outcome as RunOutcome } from "../../../worker/api";
import { Swatch, variables } from "../../components/Swatch";
import { useFormats, useLanguage } from "../../components/reading";
import { FORCED_COLORS, sheetColor } from "../../theme";
import { shownSide } from "../outcome";

const useStyles = makeStyles({
  sentence: { margin: 0, fontVariantNumeric: "tabular-nums" },
  count: { display: "block", ...typographyStyles.subtitle2 },
  amount: { display: "block", ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  bar: {
    display: "flex",
    gap: tokens.strokeWidthThick,
    height: "14px",
    forcedColorAdjust: "none",
  },
  part: {
    boxSizing: "border-box",
    minWidth: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "var(--fill)",
    border: `${tokens.strokeWidthThin} solid var(--edge)`,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...typographyStyles.caption1,
    fontVariantNumeric: "tabular-nums",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { color: tokens.colorNeutralForeground2 },
  bare: { [FORCED_COLORS]: { backgroundColor: "Canvas", border: `${tokens.strokeWidthThin} dashed CanvasText` } },
});

const PARTS = ["cleared", "suggested", "open"] as const;

const COLORS = {
  cleared: sheetColor("cleared"),
  suggested: sheetColor("suggested"),
  open: { fill: "transparent", edge: tokens.colorNeutralStrokeAccessible },
} as const;

/** The outcome in one sentence and one picture, in the colours of the sheet. */
export function Outcome({ outcome }: { outcome: RunOutcome }): ReactNode {
  const styles = useStyles();
  const words = matchWords(useLanguage());
  const formats = useFormats();
  const { currency } = outcome;
  const tallies = shownSide(outcome);
  const counts = PARTS.map((part) => formats.count(tallies[part].count));
  return (
    <>
      <p className={styles.sentence}>
        <span className={styles.amount}>
          {words.headlineAmount(
            formats.amount(tallies.cleared.amount, currency),
            formats.amount(tallies.total.amount, currency),
          )}
        </span>
      </p>
      <div className={styles.bar} role="img" aria-label={words.bar(counts[0] ?? "", counts[1] ?? "", counts[2] ?? "")}>
        {PARTS.filter((part) => tallies[part].count > 0).map((part) => (
          <span
            key={part}
            className={mergeClasses(styles.part, part === "open" && styles.bare)}
            style={{ ...variables(COLORS[part]), flexGrow: tallies[part].count }}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-hidden>
        {PARTS.map((part) => (
          <li key={part} className={styles.entry}>
            <Swatch {...COLORS[part]} />
            <span className={styles.name}>{words[part]}</span>
            {formats.count(tallies[part].count)}
          </li>
        ))}
      </ul>
    </>
  );
}
