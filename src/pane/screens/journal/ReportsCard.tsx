import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { dayOf, isoOf } from "../../../domain/dates/iso";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { REPORTS } from "../../../worker/answers";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION, SPACED_LIST } from "../../components/shared-styles";
import { LedgerBalance } from "../sources/LedgerBalance";

const useStyles = makeStyles({
  text: CAPTION,
  input: { minWidth: 0 },
  list: SPACED_LIST,
  entry: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
});

/** What is written on request (spec 7): open per relation, run-off after balance date, reconciliation. */
export function ReportsCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).reports;
  const { asOf } = state.journal;
  const [typed, setTyped] = useState<string>();
  const iso = typed ?? (asOf === undefined ? "" : isoOf(asOf));
  const day = dayOf(iso);
  if (!state.outcome) return null;
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <Field label={words.asOf}>
        <Input className={styles.input} type="date" value={iso} onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      {state.sources.items && <LedgerBalance summary={state.sources.items} state={state} actions={actions} />}
      <ul className={styles.list}>
        {REPORTS.map((kind) => (
          <li key={kind} className={styles.entry}>
            <Button
              disabledFocusable={state.busy !== undefined || day === undefined}
              onClick={() => {
                if (day !== undefined) actions.writeReport(kind, day);
              }}
            >
              {words.write(words[kind])}
            </Button>
            <span className={styles.text}>{words[`${kind}Text`]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
