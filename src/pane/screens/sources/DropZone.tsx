import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { sourcesWords } from "../../../words/pane/sources";
import { useLanguage } from "../../components/reading";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: "flex", flexShrink: 0 },
  text: { flexGrow: 1, flexBasis: "180px", minWidth: 0, ...typographyStyles.caption1 },
  title: { display: "block", ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  button: { flexShrink: 0, marginLeft: "auto" },
});

/** Where bank files are dropped or chosen; dropping works anywhere on the pane, this is where it says so. */
export function DropZone(props: { disabled: boolean; dropFiles(files: readonly File[]): void }): ReactNode {
  const styles = useStyles();
  const words = sourcesWords(useLanguage());
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.zone}>
      <span aria-hidden className={styles.icon}>
        <ArrowUpload24Regular />
      </span>
      <span className={styles.text}>
        <span className={styles.title}>{words.dropTitle}</span>
        {words.dropText}
      </span>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={props.disabled}
        onClick={() => input.current?.click()}
      >
        {words.browse}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.dropLabel}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // the same file can be chosen again
          event.target.value = "";
          if (files.length > 0) props.dropFiles(files);
        }}
      />
    </div>
  );
}
