import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FEE_VAT } from "../../../domain/payout/fee-vat";
import { PROVIDERS, type Provider } from "../../../domain/profile/profile";
import { profileSettingsWords } from "../../../words/pane/profile-settings";
import { vatText } from "../../../words/pane/setting-text";
import { FoldOut } from "../../components/FoldOut";
import { Section } from "../../components/Section";
import type { ScreenProps } from "../../model";
import { CAPTION } from "../../components/shared-styles";

const useStyles = makeStyles({
  text: CAPTION,
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  select: { minWidth: 0 },
});

const RATES = ["21", "reverse", "exempt"];

/** Which VAT is in what each provider charges (spec 6). */
export function FeeVatCard({ state, actions }: ScreenProps): ReactNode {
  const styles = useStyles();
  const words = profileSettingsWords(state.language);
  const { feeVat = {} } = state.settings.profile;
  return (
    <Section title={words.feeVat}>
      <p className={styles.text}>{words.feeVatText}</p>
      <FoldOut flush label={words.feeVatOpen}>
        <div className={styles.list}>
          {PROVIDERS.map((provider) => {
            const rate = feeVat[provider] ?? FEE_VAT[provider];
            return (
              <Field key={provider} label={words.providers[provider]}>
                <Select
                  className={styles.select}
                  value={rate}
                  disabled={state.busy !== undefined}
                  onChange={(_event, data) => {
                    // what is as it is anyhow is no setting
                    const own = { ...feeVat, [provider]: data.value };
                    const changed = Object.fromEntries(
                      Object.entries(own).filter(([one, vat]) => vat !== FEE_VAT[one as Provider]),
                    );
                    if (Object.keys(changed).length === 0) actions.resetSetting("feeVat");
                    else actions.changeProfile({ feeVat: changed });
                  }}
                >
                  {(RATES.includes(rate) ? RATES : [...RATES, rate]).map((choice) => (
                    <option key={choice} value={choice}>
                      {vatText(state.language, choice)}
                    </option>
                  ))}
                </Select>
              </Field>
            );
          })}
        </div>
      </FoldOut>
    </Section>
  );
}
