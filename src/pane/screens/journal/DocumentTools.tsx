import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { journalWords } from "../../../words/pane/journal";
import { memorialPaneWords } from "../../../words/pane/memorial";
import { useFormats, useLanguage } from "../../components/reading";

const useStyles = makeStyles({
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
  reason: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalS}`,
    boxSizing: "border-box",
  },
  input: { minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Choosing documents, and what to do with those: approve, or reject with a reason. */
export function DocumentTools(props: {
  chosen: number;
  all: number;
  busy: boolean;
  canApprove: boolean;
  chooseAll(all: boolean): void;
  approve(): void;
  reject(reason: string): void;
}): ReactNode {
  const styles = useStyles();
  const language = useLanguage();
  const words = journalWords(language);
  const more = memorialPaneWords(language);
  const formats = useFormats();
  const [asks, setAsks] = useState(false);
  const [reason, setReason] = useState("");
  const { chosen, all, busy } = props;
  return (
    <div className={styles.tools}>
      <Checkbox
        aria-label={words.chooseAll}
        checked={chosen === 0 ? false : chosen === all ? true : "mixed"}
        onChange={(_event, data) => props.chooseAll(data.checked === true)}
        label={chosen === 0 ? words.chooseAll : words.chosen(formats.count(chosen))}
      />
      {chosen > 0 && !asks && (
        <>
          <Button size="small" disabledFocusable={busy || !props.canApprove} onClick={() => props.approve()}>
            {words.approveChosen}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => setAsks(true)}>
            {words.rejectChosen}
          </Button>
        </>
      )}
      {chosen > 0 && asks && (
        <div className={styles.reason}>
          <Field label={more.reason} hint={more.reasonHint}>
            <Input
              className={styles.input}
              value={reason}
              maxLength={250}
              onChange={(_event, data) => setReason(data.value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setAsks(false);
                setReason("");
                props.reject(reason.trim());
              }}
            >
              {more.reject}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsks(false)}>
              {more.keep}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
