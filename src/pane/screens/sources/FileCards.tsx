import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, DismissRegular, Document20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { fileWords } from "../../../words/pane/files";
import { sourcesWords } from "../../../words/pane/sources";
import type { FileReading } from "../../../worker/api";
import { Facts } from "../../components/Facts";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { Figure, Money, useFormats, useLanguage } from "../../components/reading";
import { Section } from "../../components/Section";
import type { Actions, DroppedFile, ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";
import { FileSheets } from "./FileSheets";
import { PayoutProofs } from "./PayoutProofs";

const useStyles = makeStyles({
  statement: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  account: { ...CAPTION, overflowWrap: "anywhere" },
});

type Statement = FileReading["statements"][number];

/** The files that were dropped, each with the sheets it became and the proof of its balances. */
export function FileCards({ state, actions }: ScreenProps): ReactNode {
  const { files, items, lines } = state.sources;
  const used = new Set([...(items ? [items] : []), ...lines].map(({ sheet }) => sheet));
  const busy = state.busy !== undefined;
  return files.map((file) => <FileCard key={file.name} file={file} used={used} busy={busy} actions={actions} />);
}

interface CardProps {
  readonly file: DroppedFile;
  readonly used: ReadonlySet<string>;
  readonly busy: boolean;
  readonly actions: Actions;
}

function FileCard({ file, used, busy, actions }: CardProps): ReactNode {
  const words = sourcesWords(useLanguage());
  const more = fileWords(useLanguage());
  if (file.state === "reading") {
    return (
      <Section title={file.name} icon={<Document20Regular />}>
        <Spinner size="tiny" labelPosition="after" label={words.reading(file.name)} />
      </Section>
    );
  }
  const forget = (
    <Button
      size="small"
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={words.forget(file.name)}
      onClick={() => actions.dismissFile(file.name)}
    />
  );
  const left = file.reading?.left ?? [];
  return (
    <Section title={file.name} icon={<Document20Regular />} action={forget}>
      {file.state === "refused" && <Note tone="bad">{words.refused(file.name)}</Note>}
      {file.reading?.statements.map((statement, index) => (
        <StatementProof key={index} statement={statement} />
      ))}
      {file.reading?.payouts && <PayoutProofs payouts={file.reading.payouts} />}
      {file.reading && file.reading.problems.length > 0 && <ProblemList problems={file.reading.problems} />}
      {file.sheets.length > 0 && <FileSheets file={file} used={used} busy={busy} actions={actions} />}
      {left.length > 0 && (
        <Note tone="info">
          {`${more.left(left.length)} ${left.map(({ sheet, why }) => `${sheet} (${more.why[why]})`).join(", ")}`}
        </Note>
      )}
      {file.sheets.length > 0 && (
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            aria-label={more.removeOf(file.name)}
            disabledFocusable={busy}
            onClick={() => actions.removeFile(file.name)}
          >
            {more.remove}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** Opening balance plus entries equals closing balance, or the difference, never hidden (spec 1). */
function StatementProof({ statement }: { statement: Statement }): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(useLanguage());
  const formats = useFormats();
  const { account, currency, from, to, entries, opening, closing, difference } = statement;
  const balances = !Number.isNaN(opening) && !Number.isNaN(closing);
  return (
    <div className={styles.statement}>
      <p className={styles.account}>{`${account} · ${words.period(formats.moment(from), formats.moment(to))}`}</p>
      <Facts
        facts={[
          { label: words.entries, value: <Figure>{formats.count(entries)}</Figure> },
          ...(balances ? [{ label: words.opening, value: <Money amount={opening} currency={currency} /> }] : []),
          ...(balances
            ? [{ label: words.closing, value: <Money amount={closing} currency={currency} />, total: true }]
            : []),
        ]}
      />
      {!balances && <Note tone="info">{words.noBalance}</Note>}
      {balances && difference === 0 && <Note tone="good">{words.tied}</Note>}
      {balances && difference !== 0 && <Note tone="bad">{words.notTied(formats.amount(difference, currency))}</Note>}
    </div>
  );
}
