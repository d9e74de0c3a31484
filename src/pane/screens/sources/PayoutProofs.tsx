import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { payoutPaneWords } from "../../../words/pane/payout";
import type { PayoutSummary } from "../../../worker/api";
import { Facts } from "../../components/Facts";
import { Note } from "../../components/Note";
import { Figure, Money, useFormats, useLanguage } from "../../components/reading";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  payout: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...CAPTION, overflowWrap: "anywhere" },
});

/** More than these are counted: a year of payouts is hundreds, and the sheet has them all. */
const SHOWN = 5;

/** The payouts of a report, each with its proof; those that do not tie first. */
export function PayoutProofs({ payouts }: { payouts: readonly PayoutSummary[] }): ReactNode {
  const styles = useStyles();
  const words = payoutPaneWords(useLanguage());
  const formats = useFormats();
  const ordered = [...payouts.filter(({ ties }) => !ties), ...payouts.filter(({ ties }) => ties)];
  const left = ordered.length - SHOWN;
  return (
    <>
      {ordered.slice(0, SHOWN).map((payout, index) => (
        <PayoutProof key={index} payout={payout} />
      ))}
      {left > 0 && <p className={styles.title}>{words.more(left, formats.count(left))}</p>}
    </>
  );
}

function PayoutProof({ payout }: { payout: PayoutSummary }): ReactNode {
  const styles = useStyles();
  const words = payoutPaneWords(useLanguage());
  const formats = useFormats();
  const { provider, reference, currency, date, transactions, ties, difference } = payout;
  const title = words.title(provider, reference) + (date === "" ? "" : ` · ${formats.moment(date)}`);
  const part = (label: string, amount: number, total = false) =>
    Number.isNaN(amount) || (amount === 0 && !total)
      ? []
      : [{ label, value: <Money amount={amount} currency={currency} />, ...(total ? { total } : {}) }];
  return (
    <div className={styles.payout}>
      <p className={styles.title}>{title}</p>
      <Facts
        facts={[
          { label: words.transactions, value: <Figure>{formats.count(transactions)}</Figure> },
          ...part(words.gross, payout.gross),
          ...part(words.refunds, -payout.refunds),
          ...part(words.chargebacks, -payout.chargebacks),
          ...part(words.fees, -payout.fees),
          ...part(words.reserves, -payout.reserves),
          ...part(words.corrections, payout.corrections),
          ...part(words.payout, payout.payout, true),
        ]}
      />
      {Number.isNaN(payout.payout) && ties && <Note tone="info">{words.waiting}</Note>}
      {!Number.isNaN(payout.payout) && ties && <Note tone="good">{words.tied}</Note>}
      {!ties && (
        <Note tone="bad">
          {Number.isNaN(difference) ? words.unproven : words.notTied(formats.amount(difference, currency))}
        </Note>
      )}
    </div>
  );
}
