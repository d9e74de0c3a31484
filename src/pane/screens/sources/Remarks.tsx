import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import type { Role, SourceSummary } from "../../../worker/api";
import { FoldOut } from "../../components/FoldOut";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { useFormats } from "../../components/reading";
import type { ScreenProps } from "../../model";
import { RowList } from "./RowList";

/** What was not read, or read otherwise than it stands: nothing is dropped silently (spec 1). */
export function Remarks({
  role,
  summary,
  state,
  actions,
}: ScreenProps & { role: Role; summary: SourceSummary }): ReactNode {
  const words = sourcesWords(state.language);
  const formats = useFormats();
  const { problems, warnings, leftOut, duplicates, hiddenRows } = summary;
  const goTo = actions.goTo.bind(actions);
  return (
    <>
      {summary.signsTurned && <Note tone="info">{words.turned}</Note>}
      {problems.length > 0 && (
        <FoldOut
          flush
          open={problems.length <= 3}
          label={<Note tone="bad">{words.problems(problems.length, formats.count(problems.length))}</Note>}
        >
          <ProblemList problems={problems} goTo={goTo} />
        </FoldOut>
      )}
      {warnings.length > 0 && (
        <FoldOut
          flush
          label={<Note tone="warning">{words.warnings(warnings.length, formats.count(warnings.length))}</Note>}
        >
          <ProblemList problems={warnings} goTo={goTo} />
        </FoldOut>
      )}
      {duplicates.length > 0 && (
        <FoldOut
          flush
          label={<Note tone="warning">{words.duplicates(duplicates.length, formats.count(duplicates.length))}</Note>}
        >
          <RowList
            sheet={summary.sheet}
            rows={duplicates.map(({ row, sameAs }) => ({ row, why: words.sameAs(sameAs), text: "" }))}
            goTo={goTo}
          />
        </FoldOut>
      )}
      {leftOut.length > 0 && (
        <FoldOut flush label={<Note tone="info">{words.leftOut(leftOut.length, formats.count(leftOut.length))}</Note>}>
          <RowList
            sheet={summary.sheet}
            rows={leftOut.map(({ row, why, text }) => ({ row, why: words.why[why], text }))}
            goTo={goTo}
          />
        </FoldOut>
      )}
      {hiddenRows > 0 && (
        <div>
          <Note tone="info">{words.hidden(hiddenRows, formats.count(hiddenRows))}</Note>
          <Checkbox
            label={words.includeHidden}
            checked={state.sources.includeHidden[role]}
            disabled={state.busy !== undefined}
            onChange={(_event, data) => actions.includeHidden(role, data.checked === true)}
          />
        </div>
      )}
    </>
  );
}
