import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { dayOf } from "../../../domain/dates/iso";
import type { JournalSettings } from "../../../domain/profile/profile";
import { profileSettingsWords } from "../../../words/pane/profile-settings";
import { CommitField } from "../../components/CommitField";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "end" },
  input: { minWidth: 0 },
});

/** The journal that the memorial goes into: its code, where numbering begins, and what is closed (spec 7). */
export function JournalCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = profileSettingsWords(state.language);
  const { journal } = state.settings.profile;
  const busy = state.busy !== undefined;
  const change = (part: Partial<JournalSettings>): void => actions.changeProfile({ journal: { ...journal, ...part } });
  const close = (iso: string): void => {
    const { code, firstNumber } = journal;
    if (iso === "") actions.changeProfile({ journal: { code, firstNumber } });
    else if (dayOf(iso) !== undefined) change({ closedThrough: iso });
  };
  return (
    <Section title={words.journal}>
      <p className={styles.text}>{words.journalText}</p>
      <div className={styles.fields}>
        <CommitField
          label={words.journalCode}
          value={journal.code}
          disabled={busy}
          commit={(code) => change({ code })}
        />
        <CommitField
          label={words.firstNumber}
          value={String(journal.firstNumber)}
          inputMode="numeric"
          disabled={busy}
          fault={(text) => (/^[1-9]\d{0,8}$/.test(text) ? undefined : words.numberFault)}
          commit={(text) => change({ firstNumber: Number(text) })}
        />
      </div>
      <Field label={words.closedThrough} hint={words.closedThroughHint}>
        <Input
          className={styles.input}
          type="date"
          value={journal.closedThrough ?? ""}
          disabled={busy}
          onChange={(_event, data) => close(data.value)}
        />
      </Field>
    </Section>
  );
}
