import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { rulesWords } from "../../../words/pane/rules";
import type { ScreenProps } from "../../model";
import { ProfileChanges } from "./ProfileChanges";

const useStyles = makeStyles({
  text: { margin: 0, ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

/** What of the profile is the office's own, and the profile as a file, in and out (spec 9). */
export function ProfileFile({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = rulesWords(state.language);
  const input = useRef<HTMLInputElement>(null);
  const busy = state.busy !== undefined;
  return (
    <>
      <ProfileChanges state={state} actions={actions} />
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => actions.saveProfile()}>
          {words.saveProfile}
        </Button>
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {words.loadProfile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          className={styles.hidden}
          aria-label={words.loadProfile}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // the same file again is a choice too
            event.target.value = "";
            if (file) actions.loadProfile(file);
          }}
        />
      </div>
    </>
  );
}
