import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { splitOf } from "../../../domain/by-hand/split";
import { byHandWords } from "../../../words/pane/by-hand";
import type { ItemShare, SplitRow, Weighed } from "../../../worker/api";
import { Facts } from "../../components/Facts";
import { Note } from "../../components/Note";
import { useFormats, useLanguage } from "../../components/reading";
import { SPACED_LIST } from "../../components/shared-styles";
import { typedAmount } from "../../components/typed-amount";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: SPACED_LIST,
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 116px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  label: { display: "block", ...typographyStyles.body1, overflowWrap: "anywhere" },
  about: {
    display: "block",
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
});

/** How much of the lines goes to which item, as the user says; what it adds up to answers while they type. */
export function SplitForm(props: {
  rows: readonly SplitRow[];
  weighed: Weighed;
  busy: boolean;
  clear(shares: readonly ItemShare[]): void;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = byHandWords(language).split;
  const formats = useFormats();
  const { rows, weighed } = props;
  const { currency } = weighed;
  const money = (minor: number): string => formats.amount(minor, currency);
  const [texts, setTexts] = useState(() => rows.map(({ usual }) => money(usual)));
  const amounts = texts.map((text) => (text.trim() === "" ? 0 : typedAmount(language, text, currency)));
  const split = splitOf(
    weighed.lines.count > 0 ? weighed.lines.amount : undefined,
    rows.map(({ left }, i) => ({ left, amount: amounts[i] ?? 0 })),
  );
  const unread = amounts.includes(undefined);
  return (
    <div className={styles.root} role="group" aria-label={words.title}>
      <ul className={styles.list}>
        {rows.map((row, i) => {
          const fault = amounts[i] === undefined ? "noAmount" : split.shares[i];
          return (
            <li key={`${row.sheet} ${row.row}`} className={styles.entry}>
              <span>
                <span className={styles.label}>{row.label}</span>
                <span className={styles.about}>
                  {[row.name, words.of(money(row.left))].filter(Boolean).join(" · ")}
                </span>
              </span>
              <Field {...(fault === undefined ? {} : { validationMessage: words.faults[fault] })}>
                <Input
                  size="small"
                  className={styles.input}
                  inputMode="decimal"
                  aria-label={words.amountOf(row.label)}
                  value={texts[i] ?? ""}
                  onFocus={({ currentTarget }) => currentTarget.select()}
                  onChange={(_event, data) => setTexts(texts.map((text, at) => (at === i ? data.value : text)))}
                />
              </Field>
            </li>
          );
        })}
      </ul>
      <div role="status">
        <Facts
          facts={[
            { label: words.taken, value: money(split.taken) },
            ...(weighed.lines.count > 0 ? [{ label: words.rest, value: money(split.rest), total: true }] : []),
          ]}
        />
        {split.fault && !unread && split.shares.every((share) => share === undefined) && (
          <Note tone="warning">{words.together[split.fault]}</Note>
        )}
      </div>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={props.busy || unread || split.fault !== undefined}
          onClick={() => props.clear(rows.map(({ sheet, row }, i) => ({ sheet, row, amount: amounts[i] ?? 0 })))}
        >
          {words.clear}
        </Button>
      </div>
    </div>
  );
}
