import { Checkbox, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { EXPORTERS, exporterOf } from "../../../exports";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { CommitField } from "../../components/CommitField";
import { Note } from "../../components/Note";
import { useFormats } from "../../components/reading";
import { Section } from "../../components/Section";
import { exportedMemorials } from "../../exporting";
import type { PaneState, ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  select: { minWidth: 0 },
  group: { border: "none", margin: 0, padding: 0, minInlineSize: 0 },
  legend: { padding: 0, ...typographyStyles.body1 },
  about: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Packages whose file names the administration, and the one that names the company. */
const WITH_ADMINISTRATION: ReadonlySet<string> = new Set(["twinfield", "afas"]);

/** Packages that need no remark about ticking off: they take the documents for what they are. */
const PLAIN: ReadonlySet<string> = new Set(["csv", "xlsx", "xaf"]);

/** What was approved, for which package, out of which memorials (spec 7, Exports). */
export function ExportCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).export;
  const { exportAs, memorials, exported } = state.journal;
  const { format } = exportAs;
  const busy = state.busy !== undefined;
  if (!memorials.some(({ documents }) => documents.approved > 0)) return null;
  return (
    <Section title={words.title}>
      <Field label={words.format}>
        <Select
          className={styles.select}
          value={format}
          disabled={busy}
          onChange={(_event, data) => actions.setExport({ format: data.value })}
        >
          {EXPORTERS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="xlsx">{words.xlsx}</option>
        </Select>
      </Field>
      {!PLAIN.has(format) && (
        <p className={styles.text}>{exporterOf(format)?.needsPairs ? words.withPairs : words.bySide}</p>
      )}
      {WITH_ADMINISTRATION.has(format) && (
        <CommitField
          label={words.administration}
          hint={words.administrationHint}
          value={exportAs.administration}
          disabled={busy}
          commit={(administration) => actions.setExport({ administration })}
        />
      )}
      {format === "xaf" && (
        <>
          <CommitField
            label={words.companyName}
            value={exportAs.companyName}
            disabled={busy}
            commit={(companyName) => actions.setExport({ companyName })}
          />
          <CommitField
            label={words.taxNumber}
            value={exportAs.taxNumber}
            disabled={busy}
            commit={(taxNumber) => actions.setExport({ taxNumber })}
          />
        </>
      )}
      <MemorialsToExport state={state} actions={actions} />
      {exported.length > 0 && <Note tone="good">{words.downloaded(exported.join(", "))}</Note>}
    </Section>
  );
}

/** Which memorials: those with something new are chosen beforehand. */
function MemorialsToExport({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = memorialPaneWords(state.language).export;
  const formats = useFormats();
  const { memorials, exportAs } = state.journal;
  const chosen = exportedMemorials(state.journal);
  const busy = state.busy !== undefined;
  const offered = memorials.filter(({ documents }) => documents.approved > 0);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.memorials}</legend>
      {offered.map(({ memorial, sheet, documents: { approved }, exported }) => (
        <Checkbox
          key={memorial}
          disabled={busy}
          checked={chosen.includes(memorial)}
          label={
            <span>
              {sheet}
              <span className={styles.about}>
                {exported === approved
                  ? words.allExported
                  : words.of(formats.count(approved - exported), formats.count(approved))}
              </span>
            </span>
          }
          onChange={(_event, data) =>
            actions.setExport({
              memorials: data.checked === true ? [...chosen, memorial] : chosen.filter((one) => one !== memorial),
            })
          }
        />
      ))}
      {hasExported(state) && (
        <Checkbox
          disabled={busy}
          checked={exportAs.again}
          label={words.again}
          onChange={(_event, data) => {
            const again = data.checked === true;
            const all = offered.map(({ memorial }) => memorial);
            actions.setExport({ again, ...(again && chosen.length === 0 ? { memorials: all } : {}) });
          }}
        />
      )}
    </fieldset>
  );
}

function hasExported({ journal }: PaneState): boolean {
  return journal.memorials.some(({ exported }) => exported > 0);
}
