import { goTo } from "../../../excel/user/select";
import { writeSheet } from "../../../excel/write/write-sheet";
import { resultSheet } from "../../../sheets/result";
import { resultWords } from "../../../words/sheets/result";
import { taskWords } from "../../../words/pane/tasks";
import type { Actions } from "../../model";
import { stampOf, type Desk } from "../desk";
import { progress, say, task } from "../task";

/** How the rows stand of every source that could not be marked, each as a sheet of its own. */
async function writeResult(desk: Desk): Promise<void> {
  const { language, unmarked = [] } = desk.store.get();
  const written: string[] = [];
  for (const marks of await desk.engine.marks()) {
    if (!unmarked.includes(marks.sheet)) continue;
    const { sheet } = await writeSheet(resultSheet(marks, language), { kind: "result", onExists: "replace own" });
    written.push(sheet);
  }
  const [first] = written;
  if (first === undefined) return;
  await goTo(first);
  say(desk, { intent: "success", text: resultWords(language).made(written.join(", ")) });
}

/** What is written on request as a sheet (spec 7): open per relation, run-off, reconciliation. */
export function reportActions(desk: Desk): Pick<Actions, "writeReport" | "writeResult"> {
  const { store, engine } = desk;
  return {
    writeResult: () => void task(desk, "write", false, () => writeResult(desk)),
    writeReport: (kind, asOf) =>
      void task(desk, "write", false, async () => {
        const { ledgerBalance } = store.get().sources;
        const options = { asOf, ...(ledgerBalance === undefined ? {} : { ledgerBalance }) };
        const { spec, rest } = await engine.report(kind, options, stampOf(desk));
        const following = {
          count: rest,
          rows: (first: number, count: number) => engine.reportRows(first, count),
          hidden: [],
          signal: desk.abort.signal,
          onProgress: ({ done, of }: { done: number; of: number }) =>
            progress(desk, "write", spec.name, done, of, done < of),
        };
        const long = rest > 0 ? { following } : {};
        const { sheet } = await writeSheet(spec, { kind: "report", onExists: "next name", ...long });
        await goTo(sheet);
        say(desk, { intent: "success", text: taskWords(store.get().language).reportWritten(sheet) });
      }),
  };
}
