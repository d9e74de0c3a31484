import { makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fieldLabel } from "../../../words/pane/fields";
import { sourcesWords } from "../../../words/pane/sources";
import type { ColumnMapping } from "../../../worker/api";
import { useLanguage } from "../../components/reading";
import type { SheetChange } from "../../model";
import { fieldAt, fieldsOf, withField } from "./mapping";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", ...typographyStyles.caption1 },
  cell: {
    textAlign: "left",
    maxWidth: "132px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  choice: { padding: tokens.spacingVerticalXS, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  // as wide as two beside each other can be in a narrow pane: the choices unfold wider
  select: { width: "132px", minWidth: 0 },
  inner: { minWidth: 0, width: "100%" },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  letter: { color: tokens.colorNeutralForeground3, paddingRight: tokens.spacingHorizontalXS },
  unused: { color: tokens.colorNeutralForeground3 },
});

const SAMPLES = 3;

/** The heads and first rows of a sheet, with above each column what it is taken for. */
export function ColumnTable(props: {
  change: SheetChange;
  mapping: ColumnMapping;
  setMapping(mapping: ColumnMapping): void;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = sourcesWords(language);
  const { change, mapping } = props;
  const fields = fieldsOf(change.role);
  const columns = change.columns.map((column) => ({ ...column, field: fieldAt(mapping, column.position) }));
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={words.columnsOf(change.sheet)}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <td key={column.position} className={styles.choice}>
                <Select
                  size="small"
                  className={styles.select}
                  select={{ className: styles.inner }}
                  aria-label={words.columnChoice(column.letter, column.head)}
                  value={column.field ?? ""}
                  onChange={(_event, data) =>
                    props.setMapping(withField(mapping, column.position, data.value || undefined))
                  }
                >
                  <option value="">{words.unused}</option>
                  {[...new Set([...fields, ...(column.field === undefined ? [] : [column.field])])].map((field) => (
                    <option key={field} value={field}>
                      {fieldLabel(language, field)}
                    </option>
                  ))}
                </Select>
              </td>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={column.position} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                <span className={styles.letter}>{column.letter}</span>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: SAMPLES }, (_, row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td
                  key={column.position}
                  className={mergeClasses(styles.cell, column.field === undefined && styles.unused)}
                >
                  {column.samples[row] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
