import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CriterionName } from "../../../domain/clear/match";
import { criterionWords } from "../../../words/pane/criteria";
import { criterionHelp } from "../../../words/pane/criterion-help";
import { matchWords } from "../../../words/pane/match";
import { shellWords } from "../../../words/pane/shell";
import type { MatchDetail } from "../../../worker/api";
import { FoldOut } from "../../components/FoldOut";
import { Money, unbroken, useFormats, useLanguage } from "../../components/reading";
import { PLAIN_LIST } from "../../components/shared-styles";
import { TextLink } from "../../components/TextLink";
import type { Actions } from "../../model";
import { MatchNoteView } from "./MatchNoteView";
import { useRowStyles } from "./row-styles";

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  entry: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  found: { ...typographyStyles.caption1Strong },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  label: { overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  figure: { justifySelf: "end" },
  right: { textAlign: "right", color: tokens.colorNeutralForeground2 },
});

/** Why: the sentence, the cells that it rests on, and what the match takes of each row (law 6). */
export function DetailView(props: {
  detail: MatchDetail | undefined;
  /** explained as well, where it is given */
  criterion?: CriterionName;
  busy: boolean;
  actions: Actions;
  /** the way to a rule that always does this */
  always?: ReactNode;
}): ReactNode {
  const row = useRowStyles();
  const language = useLanguage();
  const { detail, actions } = props;
  const words = matchWords(language);
  if (!detail) {
    return (
      <div className={row.detail}>
        <Spinner size="tiny" aria-label={shellWords(language).tasks.read} />
      </div>
    );
  }
  return (
    <div className={row.detail}>
      <p className={row.text}>{unbroken(detail.explanation)}</p>
      {detail.score !== undefined && <p className={row.text}>{unbroken(detail.score)}</p>}
      {detail.evidence.length > 0 && (
        <Block title={words.evidence}>
          {detail.evidence.map((evidence, index) => (
            <EvidenceEntry key={index} evidence={evidence} actions={actions} />
          ))}
        </Block>
      )}
      {detail.parts.length > 0 && (
        <Block title={words.parts}>
          {detail.parts.map((part, index) => (
            <PartEntry key={index} part={part} actions={actions} />
          ))}
        </Block>
      )}
      <MatchNoteView
        key={detail.match}
        note={detail.note}
        busy={props.busy}
        write={(text) => actions.note(detail.match, text)}
      />
      {props.always}
      {props.criterion && <CriterionAbout criterion={props.criterion} />}
    </div>
  );
}

/** What the criterion asks before it clears, with an example. */
function CriterionAbout({ criterion }: { criterion: CriterionName }): ReactNode {
  const row = useRowStyles();
  const language = useLanguage();
  const help = criterionHelp(language);
  const { rule, example } = help.criteria[criterion];
  return (
    <FoldOut label={help.about(criterionWords(language)[criterion])}>
      <p className={row.text}>{unbroken(rule)}</p>
      <p className={row.example}>{unbroken(example)}</p>
    </FoldOut>
  );
}

function Block(props: { title: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const row = useRowStyles();
  return (
    <div className={styles.block}>
      <h3 className={row.subhead}>{props.title}</h3>
      <ul className={styles.list}>{props.children}</ul>
    </div>
  );
}

function EvidenceEntry(props: { evidence: MatchDetail["evidence"][number]; actions: Actions }): ReactNode {
  const styles = useStyles();
  const words = matchWords(useLanguage());
  const { label, found, sheet, row, column } = props.evidence;
  const cell = column !== "";
  return (
    <li className={styles.entry}>
      {`${label}: `}
      <span className={styles.found}>{found}</span>
      <br />
      <TextLink small run={() => props.actions.goTo(cell ? { sheet, row, column } : { sheet, row })}>
        {cell ? words.place(sheet, row, column) : words.rowPlace(sheet, row)}
      </TextLink>
    </li>
  );
}

function PartEntry(props: { part: MatchDetail["parts"][number]; actions: Actions }): ReactNode {
  const styles = useStyles();
  const words = matchWords(useLanguage());
  const formats = useFormats();
  const { part } = props;
  return (
    <li className={styles.part}>
      <span className={styles.label}>{`${part.side === "line" ? words.line : words.item}: ${part.label}`}</span>
      <span className={styles.figure}>
        <Money amount={part.amount} currency={part.currency} />
      </span>
      <span className={styles.muted}>
        {`${formats.day(part.date)} `}
        <TextLink small run={() => props.actions.goTo({ sheet: part.sheet, row: part.row })}>
          {words.rowPlace(part.sheet, part.row)}
        </TextLink>
      </span>
      <span className={styles.right}>{part.rest !== 0 && words.rest(formats.amount(part.rest, part.currency))}</span>
    </li>
  );
}
