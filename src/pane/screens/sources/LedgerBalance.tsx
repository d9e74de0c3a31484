import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import type { SourceSummary } from "../../../worker/api";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import { typedAmount } from "../../components/typed-amount";
import type { ScreenProps } from "../../model";

/** The balance of the ledger account, which the list must equal; the difference is shown (spec 1). */
export function LedgerBalance({ summary, state, actions }: ScreenProps & { summary: SourceSummary }): ReactNode {
  const words = sourcesWords(state.language);
  const formats = useFormats();
  const total = summary.totals[0];
  const { ledgerBalance } = state.sources;
  const [text, setText] = useState(
    total && ledgerBalance !== undefined ? formats.amount(ledgerBalance, total.currency) : "",
  );
  const [bad, setBad] = useState(false);
  const setLedgerBalance = actions.setLedgerBalance?.bind(actions);
  if (!setLedgerBalance || !total) return null;
  const take = (): void => {
    const amount = text.trim() === "" ? undefined : typedAmount(state.language, text, total.currency);
    setBad(text.trim() !== "" && amount === undefined);
    if (text.trim() === "" || amount !== undefined) setLedgerBalance(amount);
  };
  const difference = ledgerBalance === undefined ? undefined : ledgerBalance - total.balance;
  return (
    <>
      <Field label={words.ledgerBalance} size="small" {...(bad ? { validationMessage: words.badAmount } : {})}>
        <Input
          size="small"
          inputMode="decimal"
          value={text}
          onChange={(_event, data) => setText(data.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === "Enter") take();
          }}
        />
      </Field>
      {!bad && difference !== undefined && (
        <Note tone={difference === 0 ? "good" : "warning"}>
          {difference === 0 ? words.ledgerTied : words.ledgerDifference(formats.amount(difference, total.currency))}
        </Note>
      )}
    </>
  );
}
