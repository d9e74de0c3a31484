import { Field, makeStyles, Radio, RadioGroup, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Base } from "../../domain/profile/profile";
import { LANGUAGES, type Language } from "../../words/language";
import { settingsWords } from "../../words/pane/settings";
import { Mark } from "../components/Mark";
import { NameField } from "../components/NameField";
import { Section } from "../components/Section";
import { CAPTION } from "../components/shared-styles";
import { Stack } from "../components/Stack";
import type { ScreenProps } from "../model";
import { AccountsCard } from "./settings/AccountsCard";
import { ClearingCard } from "./settings/ClearingCard";
import { FeeVatCard } from "./settings/FeeVatCard";
import { FourEyesCard } from "./settings/FourEyesCard";
import { JournalCard } from "./settings/JournalCard";
import { LearntCard } from "./settings/LearntCard";
import { CoupledCard } from "./settings/CoupledCard";
import { MarksCard } from "./settings/MarksCard";
import { OwnAccountsCard } from "./settings/OwnAccountsCard";
import { ProfileFile } from "./settings/ProfileFile";
import { RemoveAllCard } from "./settings/RemoveAllCard";
import { RulesCard } from "./settings/RulesCard";
import { ShortcutsCard } from "./settings/ShortcutsCard";
import { ToleranceCard } from "./settings/ToleranceCard";

const useStyles = makeStyles({
  text: CAPTION,
  name: { display: "block", ...typographyStyles.body1 },
  about: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  product: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, ...typographyStyles.body1Strong },
  version: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  essence: { display: "block", ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  select: { minWidth: 0 },
});

/** Profile, tolerance, accounts, language, marks, and what this is (ux.md, 4). */
export function SettingsScreen({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = settingsWords(state.language);
  const { settings } = state;
  return (
    <Stack>
      <Section title={words.profile}>
        <p className={styles.text}>{words.profileText}</p>
        <RadioGroup
          aria-label={words.profile}
          value={settings.profile.base}
          disabled={state.busy !== undefined}
          onChange={(_event, data) => actions.setProfile(data.value as Base)}
        >
          {settings.profiles.map((profile) => (
            <Radio
              key={profile.base}
              value={profile.base}
              label={
                <span>
                  <span className={styles.name}>{profile.name}</span>
                  <span className={styles.essence}>{words.essence[profile.base]}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
        <ProfileFile state={state} actions={actions} />
      </Section>
      <ToleranceCard state={state} actions={actions} />
      <ClearingCard state={state} actions={actions} />
      <OwnAccountsCard state={state} actions={actions} />
      <AccountsCard state={state} actions={actions} />
      <JournalCard state={state} actions={actions} />
      <FeeVatCard state={state} actions={actions} />
      <RulesCard state={state} actions={actions} />
      <CoupledCard state={state} actions={actions} />
      <Section title={words.general}>
        <NameField who={state.who} label={words.name} hint={words.nameHint} setName={(name) => actions.setName(name)} />
        <Field label={words.language}>
          <Select
            className={styles.select}
            value={state.language}
            onChange={(_event, data) => actions.setLanguage(data.value as Language)}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {words.languages[language]}
              </option>
            ))}
          </Select>
        </Field>
      </Section>
      <ShortcutsCard state={state} />
      <LearntCard state={state} actions={actions} />
      <FourEyesCard state={state} actions={actions} />
      <MarksCard state={state} actions={actions} />
      <RemoveAllCard state={state} actions={actions} />
      <Section title={words.about}>
        <span className={styles.product}>
          <Mark size={24} />
          Afletter
          <span className={styles.version}>{words.version(settings.version)}</span>
        </span>
        <div className={styles.about}>
          <span className={styles.icon} aria-hidden>
            <ShieldCheckmark20Regular />
          </span>
          <p className={styles.text}>{words.privacy}</p>
        </div>
        <p className={styles.text}>{words.license}</p>
      </Section>
    </Stack>
  );
}
