import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  input: { minWidth: 0, flexGrow: 1, width: "100%" },
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** How long typing must rest before the text counts, where something waits for it, in milliseconds. */
const REST = 300;

/** A text that is taken when the user leaves the field or presses Enter. */
export function CommitField(props: {
  label: string;
  hint?: string;
  value: string;
  /** undefined where the text is fine */
  fault?(text: string): string | undefined;
  inputMode?: "text" | "numeric" | "decimal";
  autoComplete?: string;
  disabled?: boolean;
  /** takes the text while it is typed, too: something else on the screen waits for it */
  soon?: boolean;
  /** text of a button beside the field, where a question waits for the answer */
  button?: string;
  commit(text: string): void;
}): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState(props.value);
  const [seen, setSeen] = useState(props.value);
  const [taken, setTaken] = useState<string>();
  if (seen !== props.value) {
    setSeen(props.value);
    // what was taken while typing goes on does not take its last space away
    if (props.value !== text.trim()) setText(props.value);
    setTaken(undefined);
  }
  const fault = text === props.value ? undefined : props.fault?.(text.trim());
  const take = (): void => {
    const next = text.trim();
    // Enter, and then leaving the field, is one answer
    if (next === (taken ?? props.value) || fault !== undefined) return;
    setTaken(next);
    props.commit(next);
  };
  const takeLater = useEffectEvent(take);
  const soon = props.soon === true && text.trim() !== "";
  useEffect(() => {
    if (!soon) return;
    const timer = setTimeout(() => takeLater(), REST);
    return () => clearTimeout(timer);
  }, [soon, text]);
  const field = (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      <Input
        className={styles.input}
        value={text}
        disabled={props.disabled === true}
        inputMode={props.inputMode ?? "text"}
        autoComplete={props.autoComplete ?? "off"}
        onChange={(_event, data) => setText(data.value)}
        // with a button, leaving the field is no answer yet
        onBlur={props.button === undefined ? take : undefined}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
    </Field>
  );
  if (props.button === undefined) return field;
  return (
    <>
      {field}
      <div className={styles.row}>
        <Button disabledFocusable={props.disabled === true || text.trim() === ""} onClick={take}>
          {props.button}
        </Button>
      </div>
    </>
  );
}
