import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentTable20Regular, ReceiptMoney20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import type { Role, SourceSummary } from "../../../worker/api";
import { Facts, type Fact } from "../../components/Facts";
import { Figure, Money, useFormats, useLanguage } from "../../components/reading";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";
import { LedgerBalance } from "./LedgerBalance";
import { Remarks } from "./Remarks";

const useStyles = makeStyles({
  place: { ...CAPTION, overflowWrap: "anywhere" },
  text: { margin: 0, ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

interface Props extends ScreenProps {
  readonly role: Role;
  readonly summary: SourceSummary | undefined;
}

/** One list: where it stands, what was read, its control totals, and what was left out. */
export function SourceCard({ role, summary, state, actions }: Props): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(state.language);
  const provider = summary?.provider;
  const title = provider === undefined ? words[role] : words.payouts(provider);
  const icon = role === "items" ? <ReceiptMoney20Regular /> : <DocumentTable20Regular />;
  const action = (
    <Button
      size="small"
      aria-label={summary ? words.changeOf(title) : words.chooseOf(title)}
      disabledFocusable={state.busy !== undefined}
      onClick={() => actions.openChange(role)}
    >
      {summary ? words.change : words.choose}
    </Button>
  );
  if (!summary) {
    return (
      <Section title={title} icon={icon} action={action}>
        <p className={styles.text}>{role === "items" ? words.noItems : words.noLines}</p>
      </Section>
    );
  }
  const several = role === "lines" && state.sources.lines.length > 1;
  return (
    <Section title={title} name={several ? `${title}, ${summary.sheet}` : undefined} icon={icon} action={action}>
      <p className={styles.place}>{`${summary.sheet} · ${summary.range}`}</p>
      <Totals role={role} summary={summary} />
      {role === "items" && <LedgerBalance summary={summary} state={state} actions={actions} />}
      <Remarks role={role} summary={summary} state={state} actions={actions} />
      {several && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.dropOf(summary.sheet)}
            disabledFocusable={state.busy !== undefined}
            onClick={() => actions.dropSheet(role, summary.sheet)}
          >
            {words.drop}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Rows read and the control totals per currency; money in and out for bank lines. */
function Totals({ role, summary }: { role: Role; summary: SourceSummary }): ReactNode {
  const words = sourcesWords(useLanguage());
  const formats = useFormats();
  const items = role === "items";
  const totals = summary.totals.flatMap(({ currency, debit, credit, balance }): Fact[] => [
    { label: items ? words.debit : words.moneyIn, value: <Money amount={debit} currency={currency} /> },
    { label: items ? words.credit : words.moneyOut, value: <Money amount={credit} currency={currency} /> },
    { label: items ? words.balance : words.net, value: <Money amount={balance} currency={currency} />, total: true },
  ]);
  const read = words.rows(summary.rowsRead, formats.count(summary.rowsRead));
  return <Facts facts={[{ label: words.rowsRead, value: <Figure>{read}</Figure> }, ...totals]} />;
}
