import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import type { MemorialDocument } from "../../../worker/api";
import { NameField } from "../../components/NameField";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import { RowGrid } from "../../components/RowGrid";
import { Section } from "../../components/Section";
import { TextLink } from "../../components/TextLink";
import type { ScreenProps } from "../../model";
import { approvalWaitsFor } from "../primary";
import { DocumentRow } from "./DocumentRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tools: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    paddingInline: tokens.spacingHorizontalSNudge,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const ROW_HEIGHT = 56;

/** The memorial that was made: where it stands, and its documents to approve or reject, all or some. */
export function Documents({ sheet, state, actions }: ScreenProps & { sheet: string }): ReactNode {
  const styles = useStyles();
  const words = journalWords(state.language);
  const formats = useFormats();
  const { documents, proposed, exported } = state.journal;
  const [position, setPosition] = useState<number>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = documents.filter((document) => document.status === "proposed");
  const approved = documents.filter((document) => document.status === "approved").length;
  const numbers = open.filter((document) => chosen.has(document.number)).map((document) => document.number);
  const toggle = (number: string): void => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    setChosen(next);
  };
  const blocked = state.busy !== undefined || numbers.length === 0;
  return (
    <div className={styles.root}>
      <Section title={words.made(sheet)}>
        {proposed && <p className={styles.text}>{words.proposedBy(proposed.who, formats.moment(proposed.at))}</p>}
        <Note tone={open.length === 0 ? "good" : "info"}>
          {words.approvedOf(formats.count(approved), formats.count(documents.length))}
        </Note>
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
        {exported !== undefined && <Note tone="good">{words.exported(exported)}</Note>}
        <TextLink run={() => actions.goToMemorial()}>{words.goToSheet(sheet)}</TextLink>
      </Section>
      <div className={styles.list}>
        {open.length > 0 && (
          <div className={styles.tools}>
            <Checkbox
              aria-label={words.chooseAll}
              checked={numbers.length === 0 ? false : numbers.length === open.length ? true : "mixed"}
              onChange={(_event, data) =>
                setChosen(data.checked === true ? new Set(open.map((document) => document.number)) : new Set())
              }
              label={numbers.length === 0 ? words.chooseAll : words.chosen(formats.count(numbers.length))}
            />
            {numbers.length > 0 && (
              <>
                <Button
                  size="small"
                  disabledFocusable={blocked || approvalWaitsFor(state) !== undefined}
                  onClick={() => actions.approve(numbers)}
                >
                  {words.approveChosen}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={blocked}
                  onClick={() => actions.reject(numbers)}
                >
                  {words.rejectChosen}
                </Button>
              </>
            )}
          </div>
        )}
        <RowGrid<MemorialDocument>
          label={words.listLabel}
          help={words.keys}
          total={documents.length}
          offset={0}
          rows={documents}
          rowHeight={ROW_HEIGHT}
          position={position}
          unfolded={undefined}
          ask={noMore}
          select={(at) => setPosition(at)}
          keys={(document) => (document.status === "proposed" ? { toggle: () => toggle(document.number) } : {})}
          render={(document) =>
            document && (
              <DocumentRow
                document={document}
                currency={state.journal.preview?.currency ?? state.outcome?.currency ?? "EUR"}
                chosen={chosen.has(document.number)}
                toggle={() => toggle(document.number)}
              />
            )
          }
        />
      </div>
    </div>
  );
}

/** All documents are here already. */
function noMore(): void {
  return;
}
