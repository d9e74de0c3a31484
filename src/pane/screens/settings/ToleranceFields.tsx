import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { decimalOf } from "../../../domain/money/decimal";
import type { Limit } from "../../../domain/profile/profile";
import { formatNumber } from "../../../words/format";
import type { Language } from "../../../words/language";
import { settingsWords } from "../../../words/pane/settings";
import { CommitField } from "../../components/CommitField";
import { typedAmount } from "../../components/typed-amount";
import type { ScreenProps } from "../../model";

/** The limits of what is written off automatically, or of what may be by hand. */
export type LimitList = "tolerance" | "toleranceByHand";

const useStyles = makeStyles({
  limit: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "start" },
  // the box stands under the fields' left edge, not a padding further
  inclusive: { gridColumn: "1 / -1", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  add: { alignSelf: "flex-start" },
});

/** The limits of a list; each may name an amount, a percentage or both, empty means not named (spec 9). */
export function ToleranceFields({ state, actions, list }: ScreenProps & { list: LimitList }): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const [isAdding, setAdding] = useState(false);
  const setTolerance = actions.setTolerance?.bind(actions);
  if (!setTolerance) return null;
  const named = list === "tolerance" ? words.tolerance : words.byHand;
  const said = state.settings.profile[list];
  const limits: readonly Limit[] = isAdding || said.length === 0 ? [...said, {}] : said;
  const shown = (decimal: string | undefined): string =>
    decimal === undefined ? "" : formatNumber(state.language, decimal);
  const replace = (index: number, limit: Limit): void => {
    const next = limits.map((old, at) => (at === index ? limit : old)).filter(isNamed);
    setAdding(false);
    if (list === "tolerance") setTolerance(next);
    else actions.changeProfile({ toleranceByHand: next });
  };
  return (
    <>
      {limits.map((limit, index) => (
        <div key={index} role="group" aria-label={words.limit(named, index + 1)} className={styles.limit}>
          <CommitField
            label={words.maxAmount}
            value={shown(limit.maxAmount)}
            inputMode="decimal"
            disabled={state.busy !== undefined}
            fault={(text) => (text === "" || positive(state.language, text) ? undefined : words.amountFormat)}
            commit={(text) => {
              replace(
                index,
                withBound(limit, "maxAmount", text === "" ? undefined : decimalText(state.language, text)),
              );
            }}
          />
          <CommitField
            label={words.maxPercent}
            value={shown(limit.maxPercent)}
            inputMode="decimal"
            disabled={state.busy !== undefined}
            fault={(text) => (text === "" || positive(state.language, text) ? undefined : words.percentFormat)}
            commit={(text) => {
              replace(
                index,
                withBound(limit, "maxPercent", text === "" ? undefined : decimalText(state.language, text)),
              );
            }}
          />
          {isNamed(limit) && (
            <Checkbox
              className={styles.inclusive}
              label={words.inclusive}
              checked={limit.strict !== true}
              disabled={state.busy !== undefined}
              onChange={(_event, { checked }) => replace(index, checked === true ? inclusive(limit) : strict(limit))}
            />
          )}
        </div>
      ))}
      {limits.length === said.length && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.add}
          icon={<AddRegular />}
          aria-label={words.addLimitOf(named)}
          disabledFocusable={state.busy !== undefined}
          onClick={() => setAdding(true)}
        >
          {words.addLimit}
        </Button>
      )}
    </>
  );
}

function isNamed({ maxAmount, maxPercent }: Limit): boolean {
  return maxAmount !== undefined || maxPercent !== undefined;
}

function strict(limit: Limit): Limit {
  return { ...limit, strict: true };
}

function inclusive({ maxAmount, maxPercent }: Limit): Limit {
  return { ...(maxAmount !== undefined && { maxAmount }), ...(maxPercent !== undefined && { maxPercent }) };
}

function withBound(limit: Limit, bound: "maxAmount" | "maxPercent", decimal: string | undefined): Limit {
  const rest = Object.entries(limit).filter(([name]) => name !== bound);
  return Object.fromEntries(decimal === undefined ? rest : [...rest, [bound, decimal]]);
}

function positive(language: Language, text: string): boolean {
  return (typedAmount(language, text, "EUR") ?? 0) > 0;
}

/** What was typed as a decimal with a point; percentages have two decimals like amounts. */
function decimalText(language: Language, text: string): string {
  return decimalOf(typedAmount(language, text, "EUR") ?? 0, "EUR");
}
