import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { byHandWords } from "../../../words/pane/by-hand";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  label: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
  select: { minWidth: 0, width: "92px", flexShrink: 0 },
  button: { marginLeft: "auto", flexShrink: 0, whiteSpace: "nowrap" },
});

/** What may count as small, in minor units. */
const SMALL = [100, 500, 1000, 2500];

/** Small remainders of many relations as one proposal (spec 5, in bulk). */
export function RemaindersBar({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = byHandWords(state.language);
  const formats = useFormats();
  const id = useId();
  const [most, setMost] = useState(SMALL[0]);
  const currency = state.outcome?.currency ?? "EUR";
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {words.remainders}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={String(most)}
        onChange={(_event, data) => setMost(Number(data.value))}
      >
        {SMALL.map((amount) => (
          <option key={amount} value={String(amount)}>
            {formats.amount(amount, currency)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        className={styles.button}
        aria-label={words.suggestRemaindersLong}
        disabledFocusable={state.busy !== undefined}
        onClick={() => actions.suggestRemainders(most)}
      >
        {words.suggestRemainders}
      </Button>
    </div>
  );
}
