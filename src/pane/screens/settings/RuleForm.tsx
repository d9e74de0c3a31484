import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { rulesWords } from "../../../words/pane/rules";
import type { ScreenProps } from "../../model";
import { emptyDraft, ruleOf, type Draft } from "./rule-draft";
import { RuleConditions } from "./RuleConditions";
import { RuleTrialView } from "./RuleTrialView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  input: { minWidth: 0, width: "100%" },
  select: { minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "end" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** How long typing must rest before the rule is tried on the statement, in milliseconds. */
const REST = 300;

/** One rule, with the lines of this statement that it would hit shown before it is saved (spec 8). */
export function RuleForm(props: {
  draft: Draft | undefined;
  state: ScreenProps["state"];
  actions: ScreenProps["actions"];
  save(draft: Draft): void;
  close(): void;
}): ReactNode {
  const styles = useStyles();
  const { state, actions } = props;
  const { language } = state;
  const words = rulesWords(language);
  const [draft, setDraft] = useState<Draft>(props.draft ?? emptyDraft());
  const rule = ruleOf(draft, language);
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const trial = JSON.stringify(rule);
  const tryLater = useEffectEvent(() => actions.tryRule(rule));
  useEffect(() => {
    const timer = setTimeout(() => tryLater(), REST);
    return () => clearTimeout(timer);
  }, [trial]);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (rule) props.save(draft);
      }}
    >
      <RuleConditions when={draft.when} language={language} change={(when) => change({ when })} />
      <Field label={words.direction}>
        <Select
          className={styles.select}
          value={draft.direction}
          onChange={(_event, data) => change({ direction: data.value as Draft["direction"] })}
        >
          {(["both", "in", "out"] as const).map((direction) => (
            <option key={direction} value={direction}>
              {words.directions[direction]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {(["minAmount", "maxAmount"] as const).map((bound) => (
          <Field key={bound} label={words[bound]}>
            <Input
              className={styles.input}
              inputMode="decimal"
              value={draft[bound]}
              onChange={(_event, data) => change({ [bound]: data.value })}
            />
          </Field>
        ))}
      </div>
      <Field label={words.outcome}>
        <RadioGroup
          layout="horizontal"
          value={draft.to}
          onChange={(_event, data) => change({ to: data.value as Draft["to"] })}
        >
          <Radio value="account" label={words.outcomes.account} />
          <Radio value="relation" label={words.outcomes.relation} />
        </RadioGroup>
      </Field>
      <Field label={draft.to === "account" ? words.account : words.relation}>
        <Input
          className={styles.input}
          value={draft.target}
          onChange={(_event, data) => change({ target: data.value })}
        />
      </Field>
      {draft.to === "account" && (
        <div className={styles.pair}>
          {(["vatCode", "costCentre"] as const).map((field) => (
            <Field key={field} label={words[field]}>
              <Input
                className={styles.input}
                value={draft[field]}
                onChange={(_event, data) => change({ [field]: data.value })}
              />
            </Field>
          ))}
        </div>
      )}
      <RuleTrialView trial={rule ? state.settings.trial : undefined} />
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={!rule || state.busy !== undefined}>
          {words.save}
        </Button>
        <Button appearance="subtle" onClick={() => props.close()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
