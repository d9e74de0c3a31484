import { Button, Select } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { byHandWords } from "../../../words/pane/by-hand";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";
import { useBarStyles } from "./bar-styles";

/** What may count as small, in minor units. */
const SMALL = [100, 500, 1000, 2500];

/** Small remainders of many relations as one proposal (spec 5, in bulk). */
export function RemaindersBar({ state, actions }: ScreenProps): ReactNode {
  const styles = useBarStyles();
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
        className={styles.amount}
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
