import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import type { JournalPreview } from "../../../worker/api";
import { CommitField } from "../../components/CommitField";
import { Money } from "../../components/reading";
import type { AccountKind, ScreenProps } from "../../model";
import { PLAIN_LIST } from "../../components/shared-styles";

const useStyles = makeStyles({
  title: { margin: 0, ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  list: PLAIN_LIST,
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ...typographyStyles.caption1,
  },
  name: { display: "flex", alignItems: "center", minHeight: "24px", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  number: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  sums: {
    display: "grid",
    gridTemplateColumns: "auto auto",
    columnGap: tokens.spacingHorizontalS,
    textAlign: "right",
    alignSelf: "center",
  },
  side: { color: tokens.colorNeutralForeground2 },
  small: { minWidth: "24px", width: "24px", height: "24px", padding: 0, flexShrink: 0 },
  field: { gridColumn: "1 / 3", paddingTop: tokens.spacingVerticalXS },
});

/** The accounts that the journal uses, named, and changeable in place where they come from the settings. */
export function AccountTable({ preview, state, actions }: ScreenProps & { preview: JournalPreview }): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  if (preview.accounts.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{words.accounts}</h3>
      <ul className={styles.list}>
        {preview.accounts.map((account) => (
          <Account
            key={account.account}
            account={account}
            currency={preview.currency}
            state={state}
            actions={actions}
          />
        ))}
      </ul>
    </div>
  );
}

function Account({
  account,
  currency,
  state,
  actions,
}: ScreenProps & { account: JournalPreview["accounts"][number]; currency: string }): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const [editing, setEditing] = useState(false);
  const kind = kindOf(state.settings.profile.accounts, account.account);
  const { debit, credit } = account;
  return (
    <li className={styles.entry}>
      <span className={styles.name}>
        <span className={styles.text}>
          <span className={styles.number}>{account.account || words.noAccount}</span>
          {` ${account.name}`}
        </span>
        {kind && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.small}
            icon={<EditRegular />}
            aria-label={words.changeAccount(account.name)}
            aria-expanded={editing}
            disabledFocusable={state.busy !== undefined}
            onClick={() => setEditing(!editing)}
          />
        )}
      </span>
      <span className={styles.sums}>
        {debit !== 0 && <Side name={words.debit} amount={debit} currency={currency} />}
        {credit !== 0 && <Side name={words.credit} amount={credit} currency={currency} />}
      </span>
      {kind && editing && (
        <div className={mergeClasses(styles.field)}>
          <CommitField
            label={words.account}
            value={account.account}
            inputMode="numeric"
            fault={(text) => (text === "" ? words.needAccount : undefined)}
            commit={(text) => {
              setEditing(false);
              actions.setAccount(kind, text);
            }}
          />
        </div>
      )}
    </li>
  );
}

function Side(props: { name: string; amount: number; currency: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.side}>{props.name}</span>
      <Money amount={props.amount} currency={props.currency} />
    </>
  );
}

/** Which setting an account number comes from; undefined for one that an item or a route named. */
function kindOf(accounts: Readonly<Record<string, string | undefined>>, number: string): AccountKind | undefined {
  return Object.keys(accounts).find((kind) => accounts[kind] === number) as AccountKind | undefined;
}
