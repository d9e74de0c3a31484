import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FlashRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { AssignmentRule } from "../../../domain/profile/profile";
import { alwaysWords } from "../../../words/pane/always";
import { Note } from "../../components/Note";
import { CAPTION } from "../../components/shared-styles";
import { firstStop, useKeptFocus } from "../../components/use-kept-focus";
import type { ScreenProps } from "../../model";
import { draftOf, ruleOf } from "../settings/rule-draft";
import { RuleForm } from "../settings/RuleForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: CAPTION,
  open: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** From one line to a rule for all like it: shown, changed and tried before it is saved (spec 8). */
export function AlwaysRule({
  rule,
  to,
  saved,
  state,
  actions,
}: ScreenProps & {
  rule: AssignmentRule;
  /** `line`: it is not known yet where to */
  to: "match" | "line";
  /** what else is done when it is saved */
  saved?: () => void;
}): ReactNode {
  const styles = useStyles();
  const words = alwaysWords(state.language);
  const [open, setOpen] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>(firstStop, state.busy !== undefined);
  const rules = state.settings.profile.assignmentRules;
  const draft = draftOf(rule, state.language);
  if (rules.some(({ when }) => JSON.stringify(when) === JSON.stringify(rule.when))) {
    return <Note tone="good">{words.exists}</Note>;
  }
  const close = (): void => {
    actions.tryRule(undefined);
    setOpen(false);
  };
  return (
    <div {...kept}>
      {open ? (
        <section className={styles.root} aria-label={words.title}>
          <p className={styles.text}>{words.shown}</p>
          <RuleForm
            draft={draft}
            state={state}
            actions={actions}
            save={(next) => {
              const made = ruleOf(next, state.language);
              if (!made) return;
              actions.setRules([...rules, made]);
              saved?.();
              close();
            }}
            close={close}
          />
        </section>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.open}
          icon={<FlashRegular />}
          disabledFocusable={state.busy !== undefined}
          onClick={() => setOpen(true)}
        >
          {to === "match" ? words.always : words.makeRule}
        </Button>
      )}
    </div>
  );
}
