import { Badge, Button, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { decisionWords } from "../../../words/sheets/state";
import type { DecisionRow } from "../../../worker/api";
import { FoldOut } from "../../components/FoldOut";
import { useFormats } from "../../components/reading";
import { Section } from "../../components/Section";
import { CAPTION, PLAIN_LIST } from "../../components/shared-styles";
import { TextLink } from "../../components/TextLink";
import type { ScreenProps } from "../../model";
import { UndoPlanView } from "./UndoPlanView";

const useStyles = makeStyles({
  text: CAPTION,
  search: { minWidth: 0, width: "100%", maxWidth: "100%" },
  list: PLAIN_LIST,
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  about: {
    display: "block",
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  plan: { gridColumn: "1 / 3" },
});

/** Every decision, to look one up and take it back however long ago (spec 7). */
export function HistoryCard(props: ScreenProps): ReactNode {
  const { state, actions } = props;
  const styles = useStyles();
  const words = memorialPaneWords(state.language).history;
  const formats = useFormats();
  const { search, total, rows } = state.journal.history;
  if (total === 0 && search === "") return null;
  const rest = total - rows.length;
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <FoldOut flush label={`${words.title} (${formats.count(total)})`}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(_event, data) => actions.searchDecisions(data.value)}
        />
        {rows.length === 0 && <p className={styles.text}>{words.empty}</p>}
        <ul className={styles.list}>
          {rows.map((row) => (
            <Entry key={row.id} row={row} {...props} />
          ))}
        </ul>
        {rest > 0 && (
          <TextLink small run={() => actions.moreDecisions()}>
            {words.more(formats.count(rest))}
          </TextLink>
        )}
      </FoldOut>
    </Section>
  );
}

function Entry({ row, state, actions }: ScreenProps & { row: DecisionRow }): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).history;
  const formats = useFormats();
  const { plan } = state.journal.history;
  const what = whatOf(state.language, row);
  const about = row.verb === "undo" ? words.undoes(row.about) : row.about;
  const canBeUndone = row.holds && row.verb !== "undo";
  return (
    <li className={styles.entry}>
      <span className={styles.what}>
        {what}
        {row.match > 0 && ` ${words.match(row.match)}`}
        <span className={styles.about}>{words.of(formats.moment(row.at), row.who)}</span>
        {about !== "" && <span className={styles.about}>{about}</span>}
      </span>
      {canBeUndone ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.undoOf(what, row.id)}
          aria-expanded={plan?.id === row.id}
          disabledFocusable={state.busy !== undefined}
          onClick={() => actions.planUndo(plan?.id === row.id ? undefined : row.id)}
        >
          {words.undo}
        </Button>
      ) : (
        row.verb !== "undo" && (
          <Badge appearance="outline" color="informative">
            {words.undone}
          </Badge>
        )
      )}
      {plan?.id === row.id && (
        <div className={styles.plan}>
          <UndoPlanView id={row.id} plan={plan.plan} state={state} actions={actions} />
        </div>
      )}
    </li>
  );
}

/** What was decided, in a word. */
export function whatOf(language: ScreenProps["state"]["language"], { verb }: DecisionRow): string {
  return decisionWords(language).verbs[verb];
}
