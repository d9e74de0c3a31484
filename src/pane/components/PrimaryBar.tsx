import { Button, makeStyles, ProgressBar, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { shellWords } from "../../words/pane/shell";
import type { Busy } from "../model";
import { FOCUS_FRAME, NARROW } from "../theme";
import { percentOf, stageText } from "./progress";
import { useFormats, useLanguage } from "./reading";
import { CAPTION } from "./shared-styles";
import { useDelayed } from "./use-delayed";
import { lastButton, useKeptFocus } from "./use-kept-focus";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    // what waits for something says so above its button: the bar grows, the screen gives way
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    minHeight: "56px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ...FOCUS_FRAME,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, [NARROW]: { flexWrap: "wrap" } },
  primary: {
    flexGrow: 1,
    minWidth: 0,
    [NARROW]: { flexBasis: "100%", padding: tokens.spacingHorizontalXS, overflowWrap: "anywhere", hyphens: "auto" },
  },
  reason: CAPTION,
  progress: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  stage: { ...typographyStyles.caption1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface Primary {
  readonly label: string;
  readonly run: () => void;
  /** why it can't be done yet; the button stays reachable and says so */
  readonly waitsFor?: string;
}

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The one primary action, always here; while something runs, how far it is and a way to stop it (ux.md). */
export function PrimaryBar(props: {
  primary: Primary | undefined;
  history?: History | undefined;
  busy: Busy | undefined;
  cancel: () => void;
}): ReactNode {
  const styles = useStyles();
  const waits = useDelayed(props.busy !== undefined, 300);
  const reason = useId();
  const { primary, history, busy } = props;
  const running = busy !== undefined && waits;
  const kept = useKeptFocus<HTMLElement>(lastButton, busy !== undefined);
  if (running) {
    return (
      <footer {...kept} tabIndex={-1} className={styles.bar}>
        <Progress busy={busy} cancel={props.cancel} />
      </footer>
    );
  }
  if (!primary && !history) return null;
  return (
    <footer {...kept} tabIndex={-1} className={styles.bar}>
      {primary?.waitsFor && (
        <p id={reason} className={styles.reason}>
          {primary.waitsFor}
        </p>
      )}
      <div className={styles.row}>
        {history && <UndoRedo history={history} disabled={busy !== undefined} />}
        {primary && (
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={busy !== undefined || primary.waitsFor !== undefined}
            aria-describedby={primary.waitsFor ? reason : undefined}
            onClick={primary.run}
          >
            {primary.label}
          </Button>
        )}
      </div>
    </footer>
  );
}

function UndoRedo(props: { history: History; disabled: boolean }): ReactNode {
  const words = shellWords(useLanguage());
  const { history, disabled } = props;
  return (
    <>
      <Tooltip content={words.undo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={disabled || !history.canUndo}
          onClick={() => history.undo()}
        />
      </Tooltip>
      <Tooltip content={words.redo} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          disabledFocusable={disabled || !history.canRedo}
          onClick={() => history.redo()}
        />
      </Tooltip>
    </>
  );
}

function Progress(props: { busy: Busy; cancel: () => void }): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const formats = useFormats();
  const words = shellWords(language);
  const { busy } = props;
  const percent = percentOf(busy);
  const { task, stage } = stageText(language, busy);
  const label = useId();
  return (
    <div className={styles.row}>
      <div className={styles.progress}>
        <span id={label} className={styles.stage}>
          {stage ?? task}
        </span>
        <ProgressBar aria-labelledby={label} {...(percent === undefined ? {} : { value: percent, max: 100 })} />
        {percent !== undefined && (
          <span className={styles.figure}>
            {words.progressOf(formats.count(busy.done ?? 0), formats.count(busy.of ?? 0))}
          </span>
        )}
      </div>
      {busy.cancellable && (
        <Button size="medium" onClick={() => props.cancel()}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
