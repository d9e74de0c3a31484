import { Button, Select } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";
import { useBarStyles } from "./bar-styles";

const SCORES = [100, 95, 90, 80, 70, 60, 50, 0];

/** One click accepts every suggestion above a score that the user sets (spec 8). */
export function BulkBar({ state, actions }: ScreenProps): ReactNode {
  const styles = useBarStyles();
  const words = matchWords(state.language);
  const formats = useFormats();
  const id = useId();
  const { score, count } = state.list.bulk;
  const percent = Math.round(score * 100);
  const choices = SCORES.includes(percent) ? SCORES : [...SCORES, percent].sort((a, b) => b - a);
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {words.bulkScore}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={String(percent)}
        onChange={(_event, data) => actions.setBulkScore(Number(data.value) / 100)}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {words.percent(choice)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={state.busy !== undefined || count === 0}
        onClick={() => actions.acceptAbove(score)}
      >
        {words.bulkAccept(count, formats.count(count))}
      </Button>
    </div>
  );
}
