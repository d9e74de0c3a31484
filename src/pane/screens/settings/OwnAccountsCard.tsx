import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { OwnAccount } from "../../../domain/profile/profile";
import { journalWords } from "../../../words/pane/journal";
import { settingsWords } from "../../../words/pane/settings";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";
import { RouteQuestion } from "../journal/RouteQuestion";

const useStyles = makeStyles({
  text: CAPTION,
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  account: { display: "block", ...typographyStyles.body1 },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** How the lines of each bank account reach the ledger, as it was answered, to change (spec 7, Route). */
export function OwnAccountsCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const accounts = Object.entries(state.settings.profile.ownAccounts).filter(([, own]) => own.route !== undefined);
  if (accounts.length === 0) return null;
  return (
    <Section title={words.ownAccounts}>
      <p className={styles.text}>{words.ownAccountsText}</p>
      {accounts.map(([iban, own]) => (
        <Account key={iban} iban={iban} own={own} state={state} actions={actions} />
      ))}
    </Section>
  );
}

function Account({ iban, own, state, actions }: ScreenProps & { iban: string; own: OwnAccount }): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const [changing, setChanging] = useState(false);
  if (changing) {
    return (
      <RouteQuestion
        ownAccount={iban}
        answered={own}
        close={() => setChanging(false)}
        state={state}
        actions={actions}
      />
    );
  }
  const number = own.route === "suspense" ? own.account : own.route === "bank" ? own.ledger : undefined;
  return (
    <div className={styles.entry}>
      <span className={styles.words}>
        <span className={styles.account}>{iban}</span>
        <span className={styles.text}>
          {own.route && words.route[own.route]}
          {number !== undefined && <span className={styles.number}>{` (${number})`}</span>}
        </span>
      </span>
      <Button
        size="small"
        aria-label={words.route.change(iban)}
        disabledFocusable={state.busy !== undefined}
        onClick={() => setChanging(true)}
      >
        {words.route.changeShort}
      </Button>
    </div>
  );
}
