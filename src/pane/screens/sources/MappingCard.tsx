import { Button, Field, makeStyles, Radio, RadioGroup, Select, SpinButton, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fieldLabel } from "../../../words/pane/fields";
import { fileWords } from "../../../words/pane/files";
import { sourcesWords } from "../../../words/pane/sources";
import type { ColumnMapping } from "../../../worker/api";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import type { ScreenProps, SheetChange } from "../../model";
import { CAPTION } from "../../components/shared-styles";
import { ColumnTable } from "./ColumnTable";
import { missingOf } from "./mapping";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 80px",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  roles: { flexWrap: "wrap" },
  narrow: { minWidth: 0 },
  spin: { width: "100%", minWidth: 0, boxSizing: "border-box" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  text: CAPTION,
});

/** Another sheet or other columns for a list: the first rows of the sheet with a choice above each column. */
export function MappingCard({ change, state, actions }: ScreenProps & { change: SheetChange }): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(state.language);
  const [mapping, setMapping] = useState<ColumnMapping>(change.mapping);
  // the sheet was read again with other heads: what it says about its columns replaces the draft
  const [seen, setSeen] = useState(change);
  if (seen !== change) {
    setSeen(change);
    setMapping(change.mapping);
  }
  const busy = state.busy !== undefined;
  const missing = missingOf(change.role, mapping);
  return (
    <Section title={words.columnsTitle}>
      <Field label={fileWords(state.language).holds}>
        <RadioGroup
          layout="horizontal"
          className={styles.roles}
          value={change.role}
          disabled={busy}
          onChange={(_event, data) => {
            const role = data.value === "lines" ? "lines" : "items";
            actions.previewSheet(role, change.sheet);
          }}
        >
          <Radio value="items" label={words.items} />
          <Radio value="lines" label={words.lines} />
        </RadioGroup>
      </Field>
      <div className={styles.row}>
        <Field label={words.sheet} className={styles.narrow}>
          <Select
            className={styles.narrow}
            value={change.sheet}
            disabled={busy}
            onChange={(_event, data) => actions.previewSheet(change.role, data.value)}
          >
            {state.sources.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.headRow} className={styles.narrow}>
          <SpinButton
            className={styles.spin}
            min={1}
            value={change.headRow}
            disabled={busy}
            onChange={(_event, data) => {
              const row = data.value ?? Number(data.displayValue);
              if (Number.isInteger(row) && row >= 1) actions.previewSheet(change.role, change.sheet, row);
            }}
          />
        </Field>
      </div>
      <ColumnTable change={change} mapping={mapping} setMapping={setMapping} />
      {missing.map((fields) => (
        <Note key={fields.join()} tone="warning">
          {words.required(words.oneOf(fields.map((field) => fieldLabel(state.language, field))))}
        </Note>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || missing.length > 0}
          onClick={() => actions.chooseSheet(change.role, change.sheet, change.headRow, mapping)}
        >
          {words.apply}
        </Button>
        <Button onClick={() => actions.closeChange()}>{words.cancel}</Button>
      </div>
    </Section>
  );
}
