import { Badge, Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { matchWords } from "../../../words/pane/match";
import type { OpenRow } from "../../../worker/api";
import { Money, useFormats, useLanguage } from "../../components/reading";
import { TextLink } from "../../components/TextLink";
import type { Actions } from "../../model";
import { OpenRowVerbs } from "./OpenRowVerbs";
import { useRowStyles } from "./row-styles";

/** A bank line or item that is not wholly cleared, with the reason (law 6). */
export function OpenRowView(props: {
  row: OpenRow;
  unfolded: boolean;
  unfold(open: boolean): void;
  actions: Actions;
  /** folded out: the way to a rule for lines like this */
  always?: ReactNode;
}): ReactNode {
  const styles = useRowStyles();
  const words = matchWords(useLanguage());
  const formats = useFormats();
  const { row, unfolded } = props;
  const name = row.name === "" ? row.description || words.noName : row.name;
  const side = row.side === "line" ? words.line : words.item;
  const about = [side, formats.day(row.date), row.name === "" ? "" : row.description];
  const partly = row.rest !== row.amount;
  return (
    <>
      <div role="gridcell" className={styles.row}>
        <Button
          appearance="transparent"
          size="small"
          tabIndex={-1}
          className={mergeClasses(styles.chevron, styles.small)}
          icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={words.unfoldOf(name)}
          aria-expanded={unfolded}
          onClick={() => props.unfold(!unfolded)}
        />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.amount}>
          <Money amount={row.rest} currency={row.currency} />
        </span>
        <span className={mergeClasses(styles.about, !partly && styles.wide)}>
          {about.filter((text) => text !== "").join(" · ")}
        </span>
        {partly && (
          <span className={styles.against}>
            <Money amount={row.amount} currency={row.currency} />
          </span>
        )}
        <span className={mergeClasses(styles.chips, styles.reason)}>
          {row.status !== "open" && (
            <Badge
              appearance="tint"
              color={row.status === "blocked" ? "informative" : "brand"}
              className={styles.fixed}
            >
              {words.status[row.status]}
            </Badge>
          )}
          <span className={styles.chipText}>{row.reason}</span>
        </span>
      </div>
      {unfolded && (
        <div role="gridcell" className={styles.detail}>
          <p className={styles.text}>{row.reason}</p>
          {row.description !== "" && <p className={styles.text}>{row.description}</p>}
          <div>
            <TextLink run={() => props.actions.goTo(row)}>{words.rowPlace(row.sheet, row.row)}</TextLink>
          </div>
          <OpenRowVerbs row={row} name={name} actions={props.actions} />
          {props.always}
        </div>
      )}
    </>
  );
}
