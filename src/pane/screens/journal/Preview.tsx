import type { ReactNode } from "react";
import { formatDay } from "../../../words/format";
import { journalWords } from "../../../words/pane/journal";
import type { JournalLeftOut } from "../../../domain/journal/document";
import type { JournalPreview } from "../../../worker/api";
import { Facts, type Fact } from "../../components/Facts";
import { Note } from "../../components/Note";
import { Figure, Money, useFormats } from "../../components/reading";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { AccountTable } from "./AccountTable";

interface Props extends ScreenProps {
  readonly preview: JournalPreview;
  /** a memorial stands already; this is what came after it */
  readonly follows?: boolean;
  /** what is still asked before it is made */
  readonly children?: ReactNode;
}

/** What will be posted: documents, lines, debit = credit, period, accounts (ux.md, 3). */
export function Preview({ preview, follows, state, actions, children }: Props): ReactNode {
  const words = journalWords(state.language);
  const formats = useFormats();
  const { currency, debit, credit, periods } = preview;
  const first = periods[0];
  const last = periods.at(-1);
  const facts: Fact[] = [
    { label: words.documents, value: <Figure>{formats.count(preview.documents)}</Figure> },
    { label: words.lines, value: <Figure>{formats.count(preview.lines)}</Figure> },
    ...(first === undefined || last === undefined
      ? []
      : [
          {
            label: words.period(periods.length),
            value: first === last ? first : words.periodRange(first, last),
          },
        ]),
    ...(preview.differences === 0
      ? []
      : [{ label: words.differences, value: <Money amount={preview.differences} currency={currency} /> }]),
    { label: words.debit, value: <Money amount={debit} currency={currency} />, total: true },
    { label: words.credit, value: <Money amount={credit} currency={currency} strong /> },
  ];
  return (
    <Section title={follows ? words.whatNext : words.what}>
      {preview.documents > 0 && (
        <>
          <Facts facts={facts} />
          <Note tone={debit === credit ? "good" : "bad"}>{debit === credit ? words.balanced : words.notBalanced}</Note>
          <AccountTable preview={preview} state={state} actions={actions} />
        </>
      )}
      <LeftOut preview={preview} state={state} />
      {children}
    </Section>
  );
}

/** The matches that get no document, counted per reason. */
function LeftOut({ preview, state }: Pick<Props, "preview" | "state">): ReactNode {
  const words = journalWords(state.language).leftOut;
  const formats = useFormats();
  const left = (reason: JournalLeftOut["reason"]): number =>
    preview.leftOut.filter((match) => match.reason === reason).length;
  const firstOpen = preview.leftOut.find((match) => match.firstOpenDate !== undefined)?.firstOpenDate;
  const date = firstOpen === undefined ? "" : formatDay(state.language, firstOpen);
  const notes = [
    { count: left("pairs"), tone: "info", say: words.pairs },
    { count: left("closedPeriod"), tone: "warning", say: words.closedPeriod },
    { count: left("noBaseAmount"), tone: "warning", say: words.noBaseAmount },
    { count: left("noDate"), tone: "warning", say: words.noDate },
  ] as const;
  return notes
    .filter((note) => note.count > 0)
    .map((note, index) => (
      <Note key={index} tone={note.tone}>
        {note.say(note.count, formats.count(note.count), date)}
      </Note>
    ));
}
