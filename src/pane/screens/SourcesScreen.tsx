import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { sourcesWords } from "../../words/pane/sources";
import { ProblemList } from "../components/ProblemList";
import { Section } from "../components/Section";
import { Stack } from "../components/Stack";
import type { ScreenProps } from "../model";
import { DropZone } from "./sources/DropZone";
import { EmptyWorkbook } from "./sources/EmptyWorkbook";
import { FileCards } from "./sources/FileCards";
import { MappingCard } from "./sources/MappingCard";
import { ProfileLine } from "./sources/ProfileLine";
import { SourceCard } from "./sources/SourceCard";
import { TableQuestions } from "./sources/TableQuestions";
import { LoadingSources } from "./sources/LoadingSources";

/** What is taken for open items and what for bank lines, with counts and control totals (ux.md, 1). */
export function SourcesScreen({ state, actions }: ScreenProps): ReactNode {
  const words = sourcesWords(state.language);
  const { sources, busy } = state;
  const nothing = !sources.items && sources.lines.length === 0;
  const looking = nothing && (busy?.task === "survey" || busy?.task === "read");
  if (sources.change)
    return <MappingCard key={sources.change.sheet} change={sources.change} state={state} actions={actions} />;
  return (
    <Stack>
      {sources.problems.length > 0 && (
        <Section title={words.problems(sources.problems.length, String(sources.problems.length))}>
          <ProblemList problems={sources.problems} goTo={(place) => actions.goTo(place)} />
        </Section>
      )}
      {looking && <LoadingSources />}
      {nothing && !looking && <EmptyWorkbook state={state} actions={actions} />}
      {!nothing && (
        <>
          {[...(sources.items ? [sources.items] : []), ...sources.lines].map((summary) => (
            <TableQuestions key={summary.sheet} summary={summary} state={state} actions={actions} />
          ))}
          <SourceCard role="items" summary={sources.items} state={state} actions={actions} />
          {sources.lines.map((summary) => (
            <SourceCard key={summary.sheet} role="lines" summary={summary} state={state} actions={actions} />
          ))}
          {sources.lines.length === 0 && (
            <SourceCard role="lines" summary={undefined} state={state} actions={actions} />
          )}
        </>
      )}
      <FileCards state={state} actions={actions} />
      <DropZone disabled={busy !== undefined} dropFiles={(files) => actions.dropFiles(files)} />
      {!nothing && <ProfileLine state={state} actions={actions} />}
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy !== undefined}
          onClick={() => actions.readAgain()}
        >
          {words.again}
        </Button>
      </div>
    </Stack>
  );
}
