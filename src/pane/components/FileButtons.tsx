import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

/** Something as a JSON file, out and in. */
export function FileButtons(props: {
  /** absent where there is nothing to save */
  save?: { readonly label: string; run(): void } | undefined;
  load: { readonly label: string; run(file: File): void };
  busy: boolean;
}): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { save, load, busy } = props;
  return (
    <div className={styles.buttons}>
      {save && (
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => save.run()}>
          {save.label}
        </Button>
      )}
      <Button
        size="small"
        icon={<ArrowUploadRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {load.label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        aria-label={load.label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // the same file again is a choice too
          event.target.value = "";
          if (file) load.run(file);
        }}
      />
    </div>
  );
}
