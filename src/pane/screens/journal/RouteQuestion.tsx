import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ROUTES, type OwnAccount, type Route } from "../../../domain/profile/profile";
import { journalWords } from "../../../words/pane/journal";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  answers: { rowGap: tokens.spacingVerticalXS },
  answer: { display: "block", ...typographyStyles.body1 },
  meaning: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  field: { paddingLeft: tokens.spacingHorizontalXXXL },
  input: { minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** How the lines of one own account reach the ledger: four answers, none chosen beforehand (spec 7). */
export function RouteQuestion({
  ownAccount,
  waits,
  answered,
  close,
  state,
  actions,
}: ScreenProps & {
  ownAccount: string;
  waits?: string;
  /** the answer that is being changed */
  answered?: OwnAccount;
  close?: () => void;
}): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const [route, setRoute] = useState<Route | undefined>(answered?.route);
  const [account, setAccount] = useState(answered?.account ?? state.settings.profile.accounts.unexplained ?? "");
  const [ledger, setLedger] = useState(answered?.ledger ?? "");
  const number = route === "suspense" ? account.trim() : route === "bank" ? ledger.trim() : undefined;
  const complete = route !== undefined && number !== "";
  const save = (): void => {
    if (route === undefined || number === "") return;
    if (route === "bank" && number !== undefined) actions.setBankLedger(ownAccount, number);
    if (route === "suspense" && number !== undefined) actions.answerRoute(ownAccount, route, number);
    else actions.answerRoute(ownAccount, route);
    close?.();
  };
  return (
    <Section asks title={words.route.title(ownAccount)}>
      <p className={styles.text}>{words.route.intro}</p>
      <RadioGroup
        className={styles.answers}
        aria-label={words.route.title(ownAccount)}
        value={route ?? ""}
        disabled={state.busy !== undefined}
        onChange={(_event, data) => setRoute(data.value as Route)}
      >
        {ROUTES.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <span>
                <span className={styles.answer}>{words.route[choice]}</span>
                <span className={styles.meaning}>{words.route[`${choice}Text`]}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {route === "suspense" && (
        <Field className={styles.field} label={words.route.suspenseAccount} hint={words.route.suspenseHint} required>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={account}
            onChange={(_event, data) => setAccount(data.value)}
          />
        </Field>
      )}
      {route === "bank" && (
        <Field className={styles.field} label={words.route.bankLedger} hint={words.route.bankHint} required>
          <Input
            className={styles.input}
            inputMode="numeric"
            value={ledger}
            onChange={(_event, data) => setLedger(data.value)}
          />
        </Field>
      )}
      {waits !== undefined && <Note tone="info">{waits}</Note>}
      <div className={styles.buttons}>
        <Button disabledFocusable={!complete || state.busy !== undefined} onClick={save}>
          {words.save}
        </Button>
        {close && <Button onClick={close}>{words.cancel}</Button>}
      </div>
    </Section>
  );
}
