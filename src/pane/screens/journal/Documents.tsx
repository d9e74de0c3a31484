import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import { memorialPaneWords } from "../../../words/pane/memorial";
import type { MemorialDocument } from "../../../worker/api";
import { NameField } from "../../components/NameField";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import { RowGrid } from "../../components/RowGrid";
import { Section } from "../../components/Section";
import { CAPTION } from "../../components/shared-styles";
import { TextLink } from "../../components/TextLink";
import type { ScreenProps } from "../../model";
import { approvable, approvalWaitsFor, shownMemorial } from "../approval";
import { DocumentRow } from "./DocumentRow";
import { DocumentTools } from "./DocumentTools";
import { ExportCard } from "./ExportCard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: CAPTION,
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  select: { minWidth: 0 },
});

const ROW_HEIGHT = 56;

/**
 * A memorial that was made: where it stands, and its documents to approve or reject, all or some.
 *
 * @param props.children what else there is to do here: above the list, which may be long, once all is decided
 */
export function Documents({
  sheet,
  state,
  actions,
  children,
}: ScreenProps & { sheet: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const more = memorialPaneWords(state.language);
  const formats = useFormats();
  const { documents, unfolded } = state.journal;
  const [position, setPosition] = useState<number>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = documents.filter((document) => document.status === "proposed");
  const approved = documents.filter((document) => document.status === "approved").length;
  const waiting = open.filter(({ problem }) => problem !== undefined).length;
  const numbers = open.filter((document) => chosen.has(document.number)).map((document) => document.number);
  const proposed = shownMemorial(state)?.proposed;
  const toggle = (number: string): void => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    setChosen(next);
  };
  const unfoldedAt = unfolded ? documents.findIndex(({ number }) => number === unfolded.number) : -1;
  return (
    <div className={styles.root}>
      <Section title={words.made(sheet)}>
        <MemorialChoice state={state} actions={actions} />
        {proposed && <p className={styles.text}>{words.proposedBy(proposed.who, formats.moment(proposed.at))}</p>}
        <Note tone={open.length === 0 ? "good" : "info"}>
          {words.approvedOf(formats.count(approved), formats.count(documents.length))}
        </Note>
        {waiting > 0 && <Note tone="warning">{more.waiting(waiting, formats.count(waiting))}</Note>}
        {open.length === 0 && approved > 0 && <p className={styles.text}>{words.allApproved}</p>}
        {open.length > 0 && (
          <NameField
            who={state.who}
            label={words.name}
            hint={words.nameHint}
            soon
            setName={(name) => actions.setName(name)}
          />
        )}
        <TextLink run={() => actions.goToMemorial()}>{words.goToSheet(sheet)}</TextLink>
      </Section>
      {/* what comes next stands above a list that may be long */}
      {open.length === 0 && (
        <>
          <ExportCard state={state} actions={actions} />
          {children}
        </>
      )}
      <div className={styles.list}>
        {open.length > 0 && (
          <DocumentTools
            chosen={numbers.length}
            all={open.length}
            busy={state.busy !== undefined}
            canApprove={approvalWaitsFor(state) === undefined && approvable(state, numbers).length > 0}
            chooseAll={(all) => setChosen(all ? new Set(open.map((document) => document.number)) : new Set())}
            approve={() => actions.approve(numbers)}
            reject={(reason) => actions.reject(numbers, reason)}
          />
        )}
        <RowGrid<MemorialDocument>
          label={words.listLabel}
          help={more.keys}
          total={documents.length}
          offset={0}
          rows={documents}
          rowHeight={ROW_HEIGHT}
          position={position}
          unfolded={unfoldedAt < 0 ? undefined : unfoldedAt}
          ask={noMore}
          select={(at) => setPosition(at)}
          keys={(document) => ({
            unfold: (on) => actions.unfoldDocument(on ? document.number : undefined),
            ...(document.status === "proposed" ? { toggle: () => toggle(document.number) } : {}),
          })}
          render={(document) =>
            document && (
              <DocumentRow
                document={document}
                currency={state.journal.preview?.currency ?? state.outcome?.currency ?? "EUR"}
                chosen={chosen.has(document.number)}
                toggle={() => toggle(document.number)}
                busy={state.busy !== undefined}
                unfolded={document.number === unfolded?.number ? unfolded : undefined}
                actions={actions}
              />
            )
          }
        />
      </div>
      {open.length > 0 && (
        <>
          <ExportCard state={state} actions={actions} />
          {children}
        </>
      )}
    </div>
  );
}

/** Which memorial is shown, where there are several. */
function MemorialChoice({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const formats = useFormats();
  const more = memorialPaneWords(state.language);
  const { memorials } = state.journal;
  if (memorials.length < 2) return null;
  return (
    <Field label={more.chooseMemorial}>
      <Select
        className={styles.select}
        value={String(shownMemorial(state)?.memorial ?? "")}
        disabled={state.busy !== undefined}
        onChange={(_event, data) => actions.showMemorial(Number(data.value))}
      >
        {memorials.map(({ memorial, sheet, documents: { proposed, approved, rejected } }) => (
          <option key={memorial} value={String(memorial)}>
            {more.memorialOption(sheet, formats.count(approved), formats.count(proposed + approved + rejected))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** All documents are here already. */
function noMore(): void {
  return;
}
