import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Profile } from "../../../domain/profile/profile";
import { formatNumber } from "../../../words/format";
import { settingsWords } from "../../../words/pane/settings";
import { byHandSentence, toleranceSentence } from "../../../words/pane/tolerance";
import { Note } from "../../components/Note";
import { useFormats, useLanguage } from "../../components/reading";
import { Section } from "../../components/Section";
import { CAPTION } from "../../components/shared-styles";
import { typedAmount } from "../../components/typed-amount";
import type { ScreenProps } from "../../model";
import { howAllowed, percentText } from "./tolerance";
import { ToleranceFields } from "./ToleranceFields";

const useStyles = makeStyles({
  text: { margin: 0, ...typographyStyles.body1 },
  hint: CAPTION,
  subhead: { margin: 0, ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  amounts: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: "100%" },
});

const EUR = "EUR";

/** Which difference is written off, with an example that answers while the user types (ux.md, 4). */
export function ToleranceCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const { profile } = state.settings;
  return (
    <Section title={words.tolerance}>
      <p className={styles.text}>{toleranceSentence(state.language, profile.tolerance)}</p>
      <ToleranceFields state={state} actions={actions} list="tolerance" />
      <h3 className={styles.subhead}>{words.byHand}</h3>
      <p className={styles.text}>{byHandSentence(state.language, profile.toleranceByHand)}</p>
      <p className={styles.hint}>{words.byHandText}</p>
      <ToleranceFields state={state} actions={actions} list="toleranceByHand" />
      <h3 className={styles.subhead}>{words.tryIt}</h3>
      {/* the amounts are written in the language of the pane */}
      <Example key={state.language} profile={profile} />
    </Section>
  );
}

function Example({ profile }: { profile: Profile }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = settingsWords(language);
  const formats = useFormats();
  const [invoice, setInvoice] = useState(formats.amount(50000, EUR));
  const [paid, setPaid] = useState(formats.amount(49510, EUR));
  return (
    <>
      <div className={styles.amounts}>
        <Amount label={words.invoice} text={invoice} setText={setInvoice} />
        <Amount label={words.paid} text={paid} setText={setPaid} />
      </div>
      <div aria-live="polite">
        <Answer
          profile={profile}
          invoice={typedAmount(language, invoice, EUR)}
          paid={typedAmount(language, paid, EUR)}
        />
      </div>
    </>
  );
}

function Answer(props: { profile: Profile; invoice: number | undefined; paid: number | undefined }): ReactNode {
  const language = useLanguage();
  const words = settingsWords(language);
  const formats = useFormats();
  const { profile, invoice, paid } = props;
  if (invoice === undefined || paid === undefined || invoice <= 0 || paid < 0) {
    return <Note tone="warning">{words.amountFormat}</Note>;
  }
  const difference = Math.abs(invoice - paid);
  if (difference === 0) return <Note tone="good">{words.exampleEqual(formats.amount(invoice, EUR))}</Note>;
  const how = howAllowed(profile, invoice, paid);
  return (
    <Note tone={how === "automatic" ? "good" : "info"}>
      {words.example(
        formats.amount(invoice, EUR),
        formats.amount(paid, EUR),
        formats.amount(difference, EUR),
        words.percent(formatNumber(language, percentText(difference, invoice))),
        words.outcomes[how],
      )}
    </Note>
  );
}

function Amount(props: { label: string; text: string; setText(text: string): void }): ReactNode {
  const styles = useStyles();
  return (
    <Field label={props.label}>
      <Input
        className={styles.input}
        inputMode="decimal"
        value={props.text}
        onChange={(_event, data) => props.setText(data.value)}
      />
    </Field>
  );
}
