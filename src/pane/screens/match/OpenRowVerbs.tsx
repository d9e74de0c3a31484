import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { byHandWords } from "../../../words/pane/by-hand";
import type { OpenRow } from "../../../worker/api";
import { useLanguage } from "../../components/reading";
import type { Actions } from "../../model";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done with a row that is open: take it along by hand; block an item, or release it (spec 10). */
export function OpenRowVerbs(props: { row: OpenRow; name: string; actions: Actions }): ReactNode {
  const styles = useStyles();
  const words = byHandWords(useLanguage());
  const { row, name, actions } = props;
  const place = { sheet: row.sheet, row: row.row };
  const isBlocked = row.status === "blocked";
  return (
    <div className={styles.root}>
      {!isBlocked && row.rest !== 0 && (
        <Button size="small" aria-label={words.pickOf(name)} onClick={() => actions.pick(place)}>
          {words.pick}
        </Button>
      )}
      {row.side === "item" && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={isBlocked ? words.releaseOf(name) : words.blockOf(name)}
          onClick={() => actions.block(place, !isBlocked)}
        >
          {isBlocked ? words.release : words.block}
        </Button>
      )}
    </div>
  );
}
