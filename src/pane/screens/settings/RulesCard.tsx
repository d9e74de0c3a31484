import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { AssignmentRule } from "../../../domain/profile/profile";
import { rulesWords } from "../../../words/pane/rules";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION, SPACED_LIST } from "../../components/shared-styles";
import { draftOf, ruleOf, TESTS, type Draft } from "./rule-draft";
import { RuleForm } from "./RuleForm";

const useStyles = makeStyles({
  text: CAPTION,
  list: SPACED_LIST,
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  to: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  small: { minWidth: "24px" },
});

/** The assignment rules, in the order in which they are tried (spec 2, 1). */
export function RulesCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const { language } = state;
  const words = rulesWords(language);
  const rules = state.settings.profile.assignmentRules;
  // the place of the rule that is being changed; one behind the last is a new one
  const [open, setOpen] = useState<number>();
  const busy = state.busy !== undefined;
  const put = (place: number, draft: Draft): void => {
    const rule = ruleOf(draft, language);
    if (!rule) return;
    actions.setRules(place < rules.length ? rules.map((one, at) => (at === place ? rule : one)) : [...rules, rule]);
    setOpen(undefined);
  };
  const form = (place: number, draft: Draft | undefined): ReactNode => (
    <RuleForm
      draft={draft}
      state={state}
      actions={actions}
      save={(next) => put(place, next)}
      close={() => setOpen(undefined)}
    />
  );
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.text}</p>
      {rules.length === 0 && open === undefined && <p className={styles.text}>{words.none}</p>}
      <ul className={styles.list}>
        {rules.map((rule, place) => {
          const draft = draftOf(rule, language);
          const label = labelOf(rule, words.tests);
          if (open === place) return <li key={place}>{form(place, draft)}</li>;
          return (
            <li key={place} className={styles.entry}>
              <span className={styles.words}>
                {label}
                <span className={styles.to}>
                  {rule.relation === undefined
                    ? words.to.account(rule.account ?? "")
                    : words.to.relation(rule.relation)}
                </span>
              </span>
              {place > 0 && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.small}
                  icon={<ArrowUpRegular />}
                  aria-label={words.earlier(label)}
                  disabledFocusable={busy}
                  onClick={() => actions.setRules(moved(rules, place))}
                />
              )}
              {draft && (
                <Button
                  size="small"
                  aria-label={words.changeOf(label)}
                  disabledFocusable={busy}
                  onClick={() => setOpen(place)}
                >
                  {words.change}
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                className={styles.small}
                icon={<DeleteRegular />}
                aria-label={words.removeOf(label)}
                disabledFocusable={busy}
                onClick={() => actions.setRules(rules.filter((_one, at) => at !== place))}
              />
            </li>
          );
        })}
      </ul>
      {open === rules.length && form(open, undefined)}
      {open === undefined && (
        <div>
          <Button size="small" icon={<AddRegular />} disabledFocusable={busy} onClick={() => setOpen(rules.length)}>
            {words.add}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** What a rule is called: its name, else its first condition. */
function labelOf(rule: AssignmentRule, tests: Readonly<Record<(typeof TESTS)[number], string>>): string {
  const [first] = rule.when;
  if (rule.name !== undefined || !first) return rule.name ?? "";
  const test = TESTS.find((one) => first[one] !== undefined);
  return test ? `${tests[test]} ‘${first[test] ?? ""}’` : (first.pattern ?? "");
}

/** The rule at a place before the one above it. */
function moved(rules: readonly AssignmentRule[], place: number): AssignmentRule[] {
  const next = [...rules];
  next.splice(place - 1, 0, ...next.splice(place, 1));
  return next;
}
