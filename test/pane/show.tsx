import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import type { Actions, PaneState } from "../../src/pane/model";
import { Pane } from "../../src/pane/screens/Pane";

const VERBS = [
  "goToPlace",
  "dismissMessage",
  "cancel",
  "goTo",
  "readAgain",
  "openChange",
  "closeChange",
  "previewSheet",
  "chooseSheet",
  "dropSheet",
  "includeHidden",
  "answerTable",
  "dropFiles",
  "dismissFile",
  "removeFile",
  "useSheet",
  "setLedgerBalance",
  "openSample",
  "match",
  "setTab",
  "ask",
  "window",
  "select",
  "foldGroup",
  "unfold",
  "accept",
  "refuse",
  "note",
  "setBulkScore",
  "acceptAbove",
  "openByHand",
  "block",
  "pick",
  "clearSelection",
  "suggestBadDebts",
  "suggestRemainders",
  "forgetPicks",
  "clearByHand",
  "clearSplit",
  "undo",
  "redo",
  "answerRoute",
  "setBankLedger",
  "setAccount",
  "makeMemorial",
  "goToMemorial",
  "setName",
  "approveAll",
  "approve",
  "reject",
  "showMemorial",
  "unfoldDocument",
  "setExport",
  "exportJournal",
  "exportPairs",
  "searchDecisions",
  "moreDecisions",
  "planUndo",
  "undoDecision",
  "writeReport",
  "writeResult",
  "setFourEyes",
  "saveProfile",
  "loadProfile",
  "couple",
  "setRules",
  "tryRule",
  "setProfile",
  "changeProfile",
  "resetSetting",
  "removeAll",
  "setTolerance",
  "setLanguage",
  "removeMarks",
  "saveLearnt",
  "loadLearnt",
  "forgetLearnt",
] as const satisfies readonly (keyof Actions)[];

export type Verbs = Record<keyof Actions, jest.Mock>;

export interface Shown extends RenderResult {
  readonly verbs: Verbs;
  readonly user: UserEvent;
  /** the next state */
  readonly to: (state: PaneState) => void;
}

/** Every verb as a mock; those in `but` are taken away. */
export function mockVerbs(but: readonly (keyof Actions)[] = []): Verbs {
  return Object.fromEntries(VERBS.filter((verb) => !but.includes(verb)).map((verb) => [verb, jest.fn()])) as Verbs;
}

/** Renders the pane in a state; what the user does lands in `verbs`. */
export function show(state: PaneState, verbs: Verbs = mockVerbs()): Shown {
  const result = render(<Pane state={state} actions={verbs} />);
  return {
    ...result,
    verbs,
    user: userEvent.setup(),
    to: (next) => result.rerender(<Pane state={next} actions={verbs} />),
  };
}

/** A pane whose chosen row and unfolded match follow the verbs, as the store makes them. */
export function Living(props: { state: PaneState; verbs: Verbs }): ReactNode {
  const [state, setState] = useState(props.state);
  const list = (change: Partial<PaneState["list"]>): void =>
    setState((now) => ({ ...now, list: { ...now.list, ...change } }));
  const actions: Actions = {
    ...props.verbs,
    select: (position, row) => {
      props.verbs.select(position, row);
      list({ position });
    },
    unfold: (match) => {
      props.verbs.unfold(match);
      list({ unfolded: match === undefined ? undefined : { match } });
    },
  };
  return <Pane state={state} actions={actions} />;
}
