import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import { sourcesWords } from "../../../words/pane/sources";
import type { SourceSummary } from "../../../worker/api";
import { Section } from "../../components/Section";
import type { ScreenProps, TableAnswer } from "../../model";

type Question = SourceSummary["questions"][number];

const useStyles = makeStyles({ text: { margin: 0 } });

/** A column that reads equally well in two ways is asked about, never decided row by row (spec 1). */
export function TableQuestions({ summary, state, actions }: ScreenProps & { summary: SourceSummary }): ReactNode {
  const answerTable = actions.answerTable?.bind(actions);
  if (!answerTable) return null;
  return summary.questions.map((question) => (
    <TableQuestion
      key={`${question.kind} ${question.column}`}
      sheet={summary.sheet}
      question={question}
      state={state}
      answer={(answer) => answerTable(summary.sheet, answer)}
    />
  ));
}

function TableQuestion(props: {
  sheet: string;
  question: Question;
  state: ScreenProps["state"];
  answer(answer: TableAnswer): void;
}): ReactNode {
  const styles = useStyles();
  const { question, state } = props;
  const words = sourcesWords(state.language);
  const [choice, setChoice] = useState<string>();
  const asked = question.kind === "decimal" ? words.decimalQuestion : words.dateQuestion;
  const names: Readonly<Record<string, string>> = question.kind === "decimal" ? words.decimals : words.dateOrders;
  const save = (): void => {
    if (question.kind === "decimal") {
      const decimal = question.choices.find((one) => one === choice);
      if (decimal !== undefined) props.answer({ decimal });
    } else {
      const dateOrder = question.choices.find((one) => one === choice);
      if (dateOrder !== undefined) props.answer({ dateOrder });
    }
  };
  return (
    <Section asks title={words.questionTitle(props.sheet)}>
      <p className={styles.text}>{asked(question.column)}</p>
      <RadioGroup
        aria-label={asked(question.column)}
        value={choice ?? ""}
        disabled={state.busy !== undefined}
        onChange={(_event, data) => setChoice(data.value)}
      >
        {question.choices.map((one) => (
          <Radio key={one} value={one} label={names[one] ?? one} />
        ))}
      </RadioGroup>
      <div>
        <Button disabledFocusable={choice === undefined || state.busy !== undefined} onClick={save}>
          {journalWords(state.language).save}
        </Button>
      </div>
    </Section>
  );
}
