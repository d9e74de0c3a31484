import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  DismissRegular,
  NoteRegular,
  Warning12Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { criterionWords } from "../../../words/pane/criteria";
import { matchWords } from "../../../words/pane/match";
import { noteWords } from "../../../words/pane/note";
import type { MatchDetail, MatchRow } from "../../../worker/api";
import { Money, useFormats, useLanguage } from "../../components/reading";
import type { Actions } from "../../model";
import { DetailView } from "./DetailView";
import { useRowStyles } from "./row-styles";
import { acceptable, refusable } from "./verbs";

interface Props {
  readonly row: MatchRow;
  readonly unfolded: { readonly detail?: MatchDetail | undefined } | undefined;
  readonly busy: boolean;
  readonly actions: Actions;
  /** folded out: the way to a rule that always does this */
  readonly always?: ReactNode;
}

/** A match: date, name, amount against items, difference, criterion; accept and reject; why. */
export function MatchRowView({ row, unfolded, busy, actions, always }: Props): ReactNode {
  const styles = useRowStyles();
  const language = useLanguage();
  const words = matchWords(language);
  const formats = useFormats();
  const name = row.name === "" ? words.noName : row.name;
  const about = [formats.day(row.date), row.items.join(", "), row.lineCount > 1 ? words.lineCount(row.lineCount) : ""];
  const open = unfolded !== undefined;
  // a line that goes to an account has no items against it
  const against = row.lineCount > 0 && row.itemCount > 0 && row.itemAmount !== row.lineAmount;
  return (
    <>
      <div role="gridcell" className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          tabIndex={-1}
          className={mergeClasses(styles.chevron, styles.small)}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.unfoldOf(name)}
          aria-expanded={open}
          onClick={() => actions.unfold(open ? undefined : row.match)}
        />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.amount}>
          <Money
            amount={row.lineCount === 0 ? (row.settled ?? row.itemAmount) : row.lineAmount}
            currency={row.currency}
          />
        </span>
        <span className={mergeClasses(styles.about, !against && styles.wide)}>
          {about.filter((text) => text !== "").join(" · ")}
        </span>
        {against && (
          <span className={styles.against}>
            <Money amount={row.itemAmount} currency={row.currency} />
          </span>
        )}
        <Chips row={row} />
        <span className={styles.verbs}>
          <Verbs row={row} name={name} busy={busy} actions={actions} />
        </span>
      </div>
      {open && (
        <div role="gridcell">
          <DetailView
            detail={unfolded.detail}
            criterion={row.criterion}
            busy={busy}
            always={always}
            actions={actions}
          />
        </div>
      )}
    </>
  );
}

function Chips({ row }: { row: MatchRow }): ReactNode {
  const styles = useRowStyles();
  const language = useLanguage();
  const words = matchWords(language);
  const formats = useFormats();
  const criterion = criterionWords(language)[row.criterion];
  return (
    <span className={styles.chips}>
      {row.difference !== 0 && (
        <Badge appearance="tint" color="warning" size="medium" icon={<Warning12Filled />} className={styles.fixed}>
          {formats.amount(row.difference, row.currency)}
        </Badge>
      )}
      {row.score !== undefined && row.state === "suggested" && (
        <Badge appearance="tint" color="informative" size="medium" className={styles.fixed}>
          {words.percent(Math.floor(row.score * 100))}
        </Badge>
      )}
      {(row.state === "approved" || row.state === "proposed" || row.state === "stale") && (
        <Badge
          appearance="tint"
          color={row.state === "approved" ? "success" : row.state === "stale" ? "danger" : "brand"}
          size="medium"
          className={styles.fixed}
        >
          {words.state[row.state]}
        </Badge>
      )}
      {row.note !== undefined && (
        <span className={styles.note} role="img" aria-label={noteWords(language).has(row.note)} title={row.note}>
          <NoteRegular />
        </span>
      )}
      <Badge appearance="outline" color="informative" size="medium" className={styles.chip} title={criterion}>
        <span className={styles.chipText}>{criterion}</span>
      </Badge>
    </span>
  );
}

function Verbs({ row, name, busy, actions }: Omit<Props, "unfolded" | "always"> & { name: string }): ReactNode {
  const styles = useRowStyles();
  const words = matchWords(useLanguage());
  return (
    <>
      {acceptable(row) && (
        <Button
          size="small"
          tabIndex={-1}
          className={styles.small}
          icon={<CheckmarkRegular />}
          title={words.accept}
          aria-label={words.acceptOf(name)}
          disabledFocusable={busy}
          onClick={() => actions.accept([row.match])}
        />
      )}
      {refusable(row) && (
        <Button
          size="small"
          appearance="subtle"
          tabIndex={-1}
          className={styles.small}
          icon={<DismissRegular />}
          title={words.refuse}
          aria-label={words.refuseOf(name)}
          disabledFocusable={busy}
          onClick={() => actions.refuse([row.match])}
        />
      )}
    </>
  );
}
