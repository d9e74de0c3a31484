import type { ReactNode } from "react";
import { formatCount } from "../../../words/format";
import { journalWords } from "../../../words/pane/journal";
import { settingsWords } from "../../../words/pane/settings";
import type { JournalQuestion } from "../../../domain/journal/document";
import type { JournalPreview } from "../../../worker/api";
import { Note } from "../../components/Note";
import { CommitField } from "../../components/CommitField";
import { Section } from "../../components/Section";
import type { PaneState, ScreenProps } from "../../model";
import { RouteQuestion } from "./RouteQuestion";

/** What the user is asked once before anything can be approved (spec 7, Route). */
export function Questions({ preview, state, actions }: ScreenProps & { preview: JournalPreview }): ReactNode {
  return preview.questions.map((question) => (
    <Question key={keyOf(question)} question={question} state={state} actions={actions} />
  ));
}

function keyOf(question: JournalQuestion): string {
  return `${question.kind} ${question.kind === "account" ? question.account : question.ownAccount}`;
}

function Question({ question, state, actions }: ScreenProps & { question: JournalQuestion }): ReactNode {
  const words = journalWords(state.language);
  const waits = words.route.waits(question.documents, formatCount(state.language, question.documents));
  switch (question.kind) {
    case "route":
      return <RouteQuestion ownAccount={question.ownAccount} waits={waits} state={state} actions={actions} />;
    case "suspenseAccount":
      return (
        <AccountQuestion
          title={words.suspenseTitle(question.ownAccount)}
          label={words.route.suspenseAccount}
          hint={words.route.suspenseHint}
          waits={waits}
          state={state}
          answer={(account) => actions.answerRoute(question.ownAccount, "suspense", account)}
        />
      );
    case "bankLedger":
      return (
        <AccountQuestion
          title={words.bankTitle(question.ownAccount)}
          label={words.route.bankLedger}
          hint={words.route.bankHint}
          waits={waits}
          state={state}
          answer={(account) => actions.setBankLedger(question.ownAccount, account)}
        />
      );
    case "account":
      return (
        <AccountQuestion
          title={words.accountTitle(settingsWords(state.language).accountNames[question.account])}
          label={words.account}
          hint={words.accountHint}
          waits={waits}
          state={state}
          answer={(account) => actions.setAccount(question.account, account)}
        />
      );
  }
}

function AccountQuestion(props: {
  title: string;
  label: string;
  hint: string;
  waits: string;
  state: PaneState;
  answer(account: string): void;
}): ReactNode {
  const words = journalWords(props.state.language);
  return (
    <Section asks title={props.title}>
      <CommitField
        label={props.label}
        hint={props.hint}
        value=""
        button={words.save}
        fault={(text) => (text === "" ? words.needAccount : undefined)}
        disabled={props.state.busy !== undefined}
        commit={(account) => props.answer(account)}
      />
      <Note tone="info">{props.waits}</Note>
    </Section>
  );
}
