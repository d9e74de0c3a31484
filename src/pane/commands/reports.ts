import { goTo } from "../../excel/select";
import { writeSheet } from "../../excel/write/write-sheet";
import { taskWords } from "../../words/pane/tasks";
import type { Actions } from "../model";
import { stampOf, type Desk } from "./desk";
import { say, task } from "./task";

/** What is written on request as a sheet (spec 7): open per relation, run-off, reconciliation. */
export function reportActions(desk: Desk): Pick<Actions, "writeReport"> {
  const { store, engine } = desk;
  return {
    writeReport: (kind, asOf) =>
      void task(desk, "write", false, async () => {
        const { ledgerBalance } = store.get().sources;
        const options = { asOf, ...(ledgerBalance === undefined ? {} : { ledgerBalance }) };
        const spec = await engine.report(kind, options, stampOf(desk));
        const { sheet } = await writeSheet(spec, { kind: "report", onExists: "next name" });
        await goTo(sheet);
        say(desk, { intent: "success", text: taskWords(store.get().language).reportWritten(sheet) });
      }),
  };
}
