import { Checkbox, Field, makeStyles, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PROFILES } from "../../../domain/profile/builtin";
import { criterionWords } from "../../../words/pane/criteria";
import { profileSettingsWords } from "../../../words/pane/profile-settings";
import { CommitField } from "../../components/CommitField";
import { FoldOut } from "../../components/FoldOut";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION, PLAIN_LIST } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  select: { minWidth: 0 },
  list: PLAIN_LIST,
});

/** Settings that are one of a few words. */
const CHOICES = {
  partPayment: ["off", "suggest", "clear"],
  overpayment: ["off", "suggest", "clear"],
  equalItems: ["suggest", "oldest"],
  differences: ["both", "short"],
  toleranceOf: ["original", "open"],
  discountVat: ["none", "correct"],
} as const;
type Choice = keyof typeof CHOICES;

/** The settings of a profile that say what clears by itself, each explained in one sentence (spec 3, 5 and 9). */
export function ClearingCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = profileSettingsWords(state.language);
  const { profile } = state.settings;
  const busy = state.busy !== undefined;
  return (
    <Section title={words.clearing}>
      <p className={styles.text}>{words.clearingText}</p>
      {(Object.keys(CHOICES) as Choice[]).map((name) => (
        <Field key={name} label={words.names[name]} hint={words.hints[name]}>
          <Select
            className={styles.select}
            value={profile[name]}
            disabled={busy}
            onChange={(_event, data) => actions.changeProfile({ [name]: data.value })}
          >
            {CHOICES[name].map((choice) => (
              <option key={choice} value={choice}>
                {(words.choices[name] as Record<string, string>)[choice]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <CommitField
        label={`${words.names.window} (${words.months.toLowerCase()})`}
        hint={"days" in profile.window ? words.days(profile.window.days) : words.hints.window}
        value={"months" in profile.window ? String(profile.window.months) : ""}
        inputMode="numeric"
        disabled={busy}
        fault={(text) => (/^\d{1,3}$/.test(text) && Number(text) <= 120 ? undefined : words.monthsFault)}
        commit={(text) => actions.changeProfile({ window: { months: Number(text) } })}
      />
      <div>
        <Switch
          label={words.names.dateClearsWithoutRelation}
          checked={profile.dateClearsWithoutRelation}
          disabled={busy}
          onChange={(_event, data) => actions.changeProfile({ dateClearsWithoutRelation: data.checked })}
        />
        <p className={styles.text}>{words.hints.dateClearsWithoutRelation}</p>
      </div>
      <Criteria state={state} actions={actions} />
    </Section>
  );
}

/** Which criteria run; one that is switched on again takes its place of the built-in order. */
function Criteria({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = profileSettingsWords(state.language);
  const names = criterionWords(state.language);
  const { criteria } = state.settings.profile;
  const all = PROFILES.afletter.criteria;
  const set = (name: (typeof criteria)[number], on: boolean): void => {
    const others = criteria.filter((one) => one !== name);
    const after = others.findIndex((one) => all.indexOf(one) > all.indexOf(name));
    const at = after < 0 ? others.length : after;
    actions.changeProfile({ criteria: on ? [...others.slice(0, at), name, ...others.slice(at)] : others });
  };
  return (
    <FoldOut flush label={words.criteriaOpen}>
      <p className={styles.text}>{words.hints.criteria}</p>
      <ul className={styles.list}>
        {[...criteria, ...all.filter((name) => !criteria.includes(name))].map((name) => (
          <li key={name}>
            <Checkbox
              label={names[name]}
              checked={criteria.includes(name)}
              disabled={state.busy !== undefined || (criteria.length === 1 && criteria.includes(name))}
              onChange={(_event, data) => set(name, data.checked === true)}
            />
          </li>
        ))}
      </ul>
    </FoldOut>
  );
}
