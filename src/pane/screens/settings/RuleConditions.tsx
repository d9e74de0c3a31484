import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../../../words/language";
import { rulesWords } from "../../../words/pane/rules";
import { emptyDraft, FIELDS, TESTS, type DraftCondition } from "./rule-draft";

const useStyles = makeStyles({
  condition: {
    display: "grid", // beside each other only where their longest word fits
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  value: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end" },
  grow: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  select: { minWidth: 0 },
});

/** The conditions of a rule, all of which must hold (spec 2, 1). */
export function RuleConditions(props: {
  when: readonly DraftCondition[];
  language: Language;
  change(when: readonly DraftCondition[]): void;
}): ReactNode {
  const styles = useStyles();
  const { when } = props;
  const change = (next: readonly DraftCondition[]): void => props.change(next);
  const words = rulesWords(props.language);
  const condition = (place: number, part: Partial<DraftCondition>): void =>
    change(when.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <>
      {when.map((one, place) => (
        <div key={place} className={styles.condition}>
          <Field label={words.field}>
            <Select
              className={styles.select}
              value={one.field}
              onChange={(_event, data) => condition(place, { field: data.value as DraftCondition["field"] })}
            >
              {FIELDS.map((field) => (
                <option key={field} value={field}>
                  {words.fields[field]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.test}>
            <Select
              className={styles.select}
              value={one.test}
              onChange={(_event, data) => condition(place, { test: data.value as DraftCondition["test"] })}
            >
              {TESTS.map((test) => (
                <option key={test} value={test}>
                  {words.tests[test]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.value}>
            <Field label={words.value} className={styles.grow}>
              <Input
                className={styles.input}
                value={one.text}
                onChange={(_event, data) => condition(place, { text: data.value })}
              />
            </Field>
            {when.length > 1 && (
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.dropCondition(place + 1)}
                onClick={() => change(when.filter((_one, at) => at !== place))}
              />
            )}
          </div>
        </div>
      ))}
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => change([...when, ...emptyDraft().when])}
        >
          {words.and}
        </Button>
      </div>
    </>
  );
}
