import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rulesWords } from "../../../words/pane/rules";
import type { RuleTrial } from "../../../worker/api";
import { Money, useFormats, useLanguage } from "../../components/reading";
import { PLAIN_LIST } from "../../components/shared-styles";

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, minHeight: "16px" },
  list: { ...PLAIN_LIST, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Which lines of the statement a rule would hit, before it is saved (ux.md, 4). */
export function RuleTrialView({ trial }: { trial: RuleTrial | undefined }): ReactNode {
  const styles = useStyles();
  const words = rulesWords(useLanguage());
  const formats = useFormats();
  return (
    <div className={styles.root} role="status">
      {trial && (
        <>
          {words.hits(trial.hits, formats.count(trial.hits), formats.count(trial.of))}
          <ul className={styles.list}>
            {trial.examples.map((line) => (
              <li key={`${line.sheet} ${line.row}`} className={styles.line}>
                <span>{formats.day(line.date)}</span>
                <span className={styles.name} title={line.name}>
                  {line.name}
                </span>
                <Money amount={line.amount} currency={line.currency} />
              </li>
            ))}
            {trial.hits > trial.examples.length && (
              <li>{words.more(formats.count(trial.hits - trial.examples.length))}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}
