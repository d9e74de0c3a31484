import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular, Document20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import type { FileReading } from "../../../worker/api";
import { Facts } from "../../components/Facts";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { Figure, Money, useFormats, useLanguage } from "../../components/reading";
import { TextLink } from "../../components/TextLink";
import { Section } from "../../components/Section";
import type { Actions, DroppedFile } from "../../model";
import { PayoutProofs } from "./PayoutProofs";

const useStyles = makeStyles({
  statement: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  account: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Statement = FileReading["statements"][number];

/** The files that were dropped, each with the sheet it became and the proof of its balances. */
export function FileCards(props: { files: readonly DroppedFile[]; actions: Actions }): ReactNode {
  return props.files.map((file) => <FileCard key={file.name} file={file} actions={props.actions} />);
}

function FileCard({ file, actions }: { file: DroppedFile; actions: Actions }): ReactNode {
  const words = sourcesWords(useLanguage());
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
  const { sheet } = file;
  return (
    <Section title={file.name} icon={<Document20Regular />} action={forget}>
      {file.state === "refused" && <Note tone="bad">{words.refused(file.name)}</Note>}
      {file.reading?.statements.map((statement, index) => (
        <StatementProof key={index} statement={statement} />
      ))}
      {file.reading?.payouts && <PayoutProofs payouts={file.reading.payouts} />}
      {file.reading && file.reading.problems.length > 0 && <ProblemList problems={file.reading.problems} />}
      {sheet !== undefined && (
        <TextLink run={() => actions.goTo({ sheet, row: 1, column: "A" })}>{words.showSheet(sheet)}</TextLink>
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
