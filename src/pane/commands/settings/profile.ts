import { changesOf } from "../../../domain/profile/changes";
import { readProfile, writeProfile } from "../../../domain/profile/read-profile";
import type { Profile } from "../../../domain/profile/profile";
import { problemText } from "../../../words/problems";
import { rulesWords } from "../../../words/pane/rules";
import type { Actions } from "../../model";
import type { Desk } from "../desk";
import { saveText } from "../download";
import { savePreferences } from "./preferences";
import { refreshJournal, refreshList } from "../sources/refresh";
import { attempt, quick, say, task } from "../task";

type ProfileActions = Pick<Actions, "saveProfile" | "loadProfile" | "setRules" | "tryRule" | "couple">;

/** The profile as a whole: in and out as a file, and its assignment rules (spec 2 and 9). */
export function profileActions(desk: Desk): ProfileActions {
  const { store, engine } = desk;
  return {
    saveProfile() {
      const { profile } = store.get().settings;
      saveText(`${profile.name}.json`, writeProfile(profile), "application/json");
    },
    loadProfile: (file) => void loadProfile(desk, file),
    setRules: (assignmentRules) => takeProfile(desk, { ...store.get().settings.profile, assignmentRules }),
    couple([a, b], isCoupled) {
      const { profile } = store.get().settings;
      const others = profile.coupled.filter((pair) => !(pair.includes(a) && pair.includes(b)));
      takeProfile(desk, { ...profile, coupled: isCoupled ? [...others, [a, b]] : others });
    },
    tryRule(rule) {
      if (!rule) {
        store.set(({ settings }) => ({ settings: { ...settings, trial: undefined } }));
        return;
      }
      quick(desk, async () => {
        const trial = await engine.tryRule(rule);
        store.set(({ settings }) => ({ settings: { ...settings, trial } }));
      });
    },
  };
}

async function loadProfile(desk: Desk, file: File): Promise<void> {
  const { language } = desk.store.get();
  let loaded: Profile | undefined;
  await attempt(desk, "read", false, async () => {
    const read = readProfile(await file.text(), file.name);
    if ("profile" in read) loaded = read.profile;
    else if (read.problems[0]) say(desk, { intent: "error", text: problemText(language, read.problems[0]) });
  });
  if (!loaded) return;
  const { name } = loaded;
  takeProfile(desk, loaded);
  void task(desk, "survey", false, () => {
    say(desk, { intent: "success", text: rulesWords(language).loaded(name) });
    return Promise.resolve();
  });
}

/** Takes a profile over: in the pane, in the engine, and in what the workbook remembers. */
export function takeProfile(desk: Desk, profile: Profile): void {
  const { store, engine } = desk;
  store.set(({ settings, list }) => ({
    settings: { ...settings, profile },
    list: { ...list, bulk: { ...list.bulk, score: Number(profile.minimumScore) } },
  }));
  void task(desk, "survey", false, async () => {
    await engine.configure({ language: store.get().language, profile });
    await savePreferences({ profile: profile.base, changes: changesOf(profile) });
    if (!store.get().outcome) return;
    await refreshList(desk);
    await refreshJournal(desk);
  });
}
