import type { ReactNode } from "react";
import { rulesWords } from "../../../words/pane/rules";
import { FileButtons } from "../../components/FileButtons";
import type { ScreenProps } from "../../model";
import { ProfileChanges } from "./ProfileChanges";

/** What of the profile is the office's own, and the profile as a file, in and out (spec 9). */
export function ProfileFile({ state, actions }: ScreenProps): ReactNode {
  const words = rulesWords(state.language);
  return (
    <>
      <ProfileChanges state={state} actions={actions} />
      <FileButtons
        save={{ label: words.saveProfile, run: () => actions.saveProfile() }}
        load={{ label: words.loadProfile, run: (file) => actions.loadProfile(file) }}
        busy={state.busy !== undefined}
      />
    </>
  );
}
