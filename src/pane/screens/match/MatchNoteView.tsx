import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { NoteAddRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { LONGEST_NOTE, type MatchNote } from "../../../domain/decisions/notes";
import { noteWords } from "../../../words/pane/note";
import { useFormats, useLanguage } from "../../components/reading";
import { useRowStyles } from "./row-styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  wide: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  by: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  add: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What a user wrote about a match, to add, change and take away again (spec 10). */
export function MatchNoteView(props: {
  note: MatchNote | undefined;
  busy: boolean;
  write(text: string): void;
}): ReactNode {
  const styles = useStyles();
  const row = useRowStyles();
  const words = noteWords(useLanguage());
  const formats = useFormats();
  const { note, busy } = props;
  const [typing, setTyping] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasTyping = useRef(false);
  useEffect(() => {
    // into the field when it opens, and back to the button that opened it
    if (wasTyping.current !== typing) place.current?.querySelector<HTMLElement>("textarea, button")?.focus();
    wasTyping.current = typing;
  }, [typing]);
  if (typing) {
    return (
      <div ref={place}>
        <Editor
          text={note?.text ?? ""}
          close={() => setTyping(false)}
          save={(text) => {
            props.write(text);
            setTyping(false);
          }}
        />
      </div>
    );
  }
  if (!note) {
    return (
      <div ref={place}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.add}
          icon={<NoteAddRegular />}
          disabledFocusable={busy}
          onClick={() => setTyping(true)}
        >
          {words.add}
        </Button>
      </div>
    );
  }
  return (
    <div ref={place} className={styles.root}>
      <h3 className={row.subhead}>{words.title}</h3>
      <p className={styles.text}>{note.text}</p>
      <span className={styles.by}>{words.by(note.who, formats.moment(note.at))}</span>
      <div className={styles.buttons}>
        <Button size="small" aria-label={words.changeLong} disabledFocusable={busy} onClick={() => setTyping(true)}>
          {words.change}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.removeLong}
          disabledFocusable={busy}
          onClick={() => props.write("")}
        >
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

function Editor(props: { text: string; save(text: string): void; close(): void }): ReactNode {
  const styles = useStyles();
  const words = noteWords(useLanguage());
  const [text, setText] = useState(props.text);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") props.close();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) props.save(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.wide}>
      <Field label={words.title} hint={words.hint}>
        <Textarea
          size="small"
          resize="vertical"
          maxLength={LONGEST_NOTE}
          value={text}
          onChange={(_event, data) => setText(data.value)}
          onKeyDown={onKeyDown}
          // one goes on after what stands there
          onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => props.save(text)}>
          {words.save}
        </Button>
        <Button size="small" onClick={() => props.close()}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
