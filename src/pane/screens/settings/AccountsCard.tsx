import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ACCOUNT_NAMES } from "../../../domain/profile/profile";
import { profileSettingsWords } from "../../../words/pane/profile-settings";
import { settingsWords } from "../../../words/pane/settings";
import { CommitField } from "../../components/CommitField";
import { FoldOut } from "../../components/FoldOut";
import { Section } from "../../components/Section";
import type { AccountKind, ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    alignItems: "end",
  },
});

/** What every journal needs; the others are folded away, and asked for by name once something is booked on them. */
const KINDS: readonly AccountKind[] = ["debtors", "creditors", "paymentDifferences", "unexplained"];

/** The ledger accounts that the journal books on. */
export function AccountsCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const { accounts } = state.settings.profile;
  const field = (kind: AccountKind): ReactNode => (
    <CommitField
      key={kind}
      label={words.accountNames[kind]}
      value={accounts[kind] ?? ""}
      inputMode="numeric"
      disabled={state.busy !== undefined}
      commit={(account) => actions.setAccount(kind, account)}
    />
  );
  return (
    <Section title={words.accounts}>
      <p className={styles.text}>{words.accountsText}</p>
      <div className={styles.fields}>{KINDS.map(field)}</div>
      <FoldOut flush label={profileSettingsWords(state.language).moreAccounts}>
        <div className={styles.fields}>{ACCOUNT_NAMES.filter((kind) => !KINDS.includes(kind)).map(field)}</div>
      </FoldOut>
    </Section>
  );
}
