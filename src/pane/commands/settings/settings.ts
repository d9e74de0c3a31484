import { PROFILES } from "../../../domain/profile/builtin";
import type { Profile } from "../../../domain/profile/profile";
import { removeMarks } from "../../../excel/marks/remove-marks";
import { taskWords } from "../../../words/pane/tasks";
import type { Actions } from "../../model";
import type { Desk } from "../desk";
import { savePreferences, type Preferences } from "./preferences";
import { takeProfile } from "./profile";
import { refreshJournal, refreshList } from "../sources/refresh";
import { say, task } from "../task";

type SettingActions = Pick<
  Actions,
  | "setProfile"
  | "changeProfile"
  | "resetSetting"
  | "setTolerance"
  | "setFourEyes"
  | "setLanguage"
  | "removeMarks"
  | "answerRoute"
  | "setBankLedger"
  | "setAccount"
  | "setName"
>;

/** Settings, and the answers that are asked for once and remembered (spec 7, Route). */
export function settingActions(desk: Desk): SettingActions {
  const { store, engine } = desk;

  const change = (part: Partial<Profile>): void => takeProfile(desk, { ...store.get().settings.profile, ...part });

  const own = (account: string, part: Partial<Profile["ownAccounts"][string]>) => {
    const { ownAccounts } = store.get().settings.profile;
    change({ ownAccounts: { ...ownAccounts, [account]: { ...ownAccounts[account], ...part } } });
  };

  return {
    setProfile(base) {
      // what is of the administration stays, whichever way it clears
      const { accounts, ownAccounts, journal, fourEyes, assignmentRules, coupled, feeVat } =
        store.get().settings.profile;
      const own = { accounts, ownAccounts, journal, fourEyes, assignmentRules, coupled, ...(feeVat && { feeVat }) };
      takeProfile(desk, { ...PROFILES[base], ...own });
    },
    changeProfile: change,
    resetSetting(name) {
      const { profile } = store.get().settings;
      const others = Object.entries(profile).filter(([one]) => one !== name);
      takeProfile(desk, { ...PROFILES[profile.base], ...(Object.fromEntries(others) as Partial<Profile>) });
    },
    setFourEyes: (fourEyes) => change({ fourEyes }),
    setTolerance: (tolerance) => change({ tolerance }),
    answerRoute: (ownAccount, route, account) =>
      own(ownAccount, { route, ...(account === undefined ? {} : { account }) }),
    setBankLedger: (ownAccount, ledger) => own(ownAccount, { ledger }),
    setAccount(kind, account) {
      const { accounts } = store.get().settings.profile;
      const others = Object.entries(accounts).filter(([one]) => one !== kind);
      // an emptied one is asked for again when it is needed
      change({ accounts: account === "" ? Object.fromEntries(others) : { ...accounts, [kind]: account } });
    },
    setName(who) {
      store.set({ who });
      void task(desk, "survey", false, () => savePreferences({ who }));
    },
    setLanguage(language) {
      store.set({ language });
      document.documentElement.lang = language;
      void task(desk, "survey", false, async () => {
        await configure(desk);
        await savePreferences({ language });
        if (!store.get().outcome) return;
        await refreshList(desk);
        await refreshJournal(desk);
      });
    },
    removeMarks: () =>
      void task(desk, "remove", false, async () => {
        await removeMarks();
        store.set({ marked: false });
        say(desk, { intent: "success", text: taskWords(store.get().language).marksRemoved });
      }),
  };

  async function configure({ store: s }: Desk): Promise<void> {
    const { language, settings } = s.get();
    await engine.configure({ language, profile: settings.profile });
  }
}

/** The profile as this workbook has it: a built-in one with what the user changed. */
export function profileOf({ profile, changes }: Preferences): Profile {
  return { ...PROFILES[profile], ...changes };
}
