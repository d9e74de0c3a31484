import { useRef, type Ref } from "react";
import { languageOf } from "../host/language";
import type { Bench } from "./bench";
import { download } from "./download";
import { FolderIcon, MoonIcon, SampleIcon, SaveIcon } from "./icons";
import type { BenchState } from "./state";
import type { Texts } from "./texts";

interface Props {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly texts: Texts;
  readonly startButton: Ref<HTMLButtonElement>;
}

/** The file's name and what can be done with it, how the page looks, and the add-in's own button. */
export function TitleBar({ bench, state, texts, startButton }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const save = () => {
    download(bench.save(), state.fileName);
    bench.state.set({ note: { kind: "info", text: texts.saved(state.fileName) } });
  };
  return (
    <div className="titlebar">
      <h1 className="file" title={state.fileName}>
        {state.fileName}
      </h1>
      <div role="group" aria-label={texts.tools} className="group">
        <button ref={startButton} type="button" onClick={() => picker.current?.click()}>
          <FolderIcon /> {texts.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={texts.open}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (file) void bench.openFile(file);
          }}
        />
        <button type="button" onClick={save}>
          <SaveIcon /> {texts.save}
        </button>
        <button type="button" onClick={() => void bench.openSample()}>
          <SampleIcon /> {texts.sample}
        </button>
      </div>
      <div role="group" aria-label={texts.settings} className="group end">
        <select
          aria-label={texts.language}
          value={state.language}
          onChange={({ currentTarget }) => bench.setLanguage(languageOf(currentTarget.value))}
        >
          <option value="nl-NL">Nederlands</option>
          <option value="nl-BE">Nederlands (België)</option>
          <option value="en-US">English</option>
        </select>
        <button
          type="button"
          className="icon"
          aria-label={texts.darkTheme}
          title={texts.darkTheme}
          aria-pressed={state.dark}
          onClick={() => bench.setDark(!state.dark)}
        >
          <MoonIcon />
        </button>
        <button
          type="button"
          className="addin"
          aria-pressed={state.paneOpen}
          onClick={() => bench.state.set({ paneOpen: !state.paneOpen })}
        >
          <img src="/assets/icon-20.png" alt="" width={20} height={20} /> {texts.paneButton}
        </button>
      </div>
    </div>
  );
}
