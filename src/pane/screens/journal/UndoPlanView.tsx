import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { exporterOf } from "../../../exports";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { decisionWords } from "../../../words/sheets/state";
import type { UndoPlan } from "../../../worker/api";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    ...typographyStyles.caption1,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How many decisions that go with it are named one by one. */
const NAMED = 8;

/** What taking a decision back comes to: what rests on it, which files it was in, what stands in the way. */
export function UndoPlanView({ id, plan, state, actions }: ScreenProps & { id: number; plan: UndoPlan }): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).history;
  const verbs = decisionWords(state.language).verbs;
  const formats = useFormats();
  const { rests, exports, blockedBy, canUndo } = plan;
  const more = rests.length - NAMED;
  return (
    <div className={styles.root}>
      {canUndo && (
        <p className={styles.text}>
          {rests.length === 0 ? words.nothingRests : words.rests(rests.length, formats.count(rests.length))}
        </p>
      )}
      {rests.length > 0 && (
        <ul className={styles.list}>
          {rests.slice(0, NAMED).map((row) => (
            <li key={row.id}>
              {`${verbs[row.verb]} ${words.match(row.match)}, ${words.of(formats.moment(row.at), row.who)}`}
            </li>
          ))}
          {more > 0 && <li>{words.andMore(formats.count(more))}</li>}
        </ul>
      )}
      {exports.map(({ format, at }, index) => (
        <Note key={index} tone="warning">
          {words.exported(exporterOf(format)?.name ?? format, formats.moment(at))}
        </Note>
      ))}
      {!canUndo && (
        <Note tone="bad">
          {blockedBy.length === 0 ? words.gone : words.blocked(blockedBy.slice(0, NAMED).join(", "))}
        </Note>
      )}
      <div className={styles.buttons}>
        {canUndo && (
          <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => actions.undoDecision(id)}>
            {words.confirm(rests.length + 1, formats.count(rests.length + 1))}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => actions.planUndo(undefined)}>
          {words.never}
        </Button>
      </div>
    </div>
  );
}
