import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import type { Bench } from "./bench";
import { DropTarget } from "./DropTarget";
import { Pane } from "./Pane";
import { RibbonBar } from "./RibbonBar";
import { textsFor } from "./texts";
import { TitleBar } from "./TitleBar";
import { Notices } from "./Notices";
import { useRegions } from "./use-regions";

/** The whole page: bars above, the sheet on the left, the task pane on the right. */
export function Workbench({ bench, sheet }: { bench: Bench; sheet: HTMLElement }) {
  const state = useSyncExternalStore(bench.state.subscribe, bench.state.get);
  const texts = textsFor(state.language);
  const sheetPlace = useRef<HTMLElement>(null);
  const startButton = useRef<HTMLButtonElement>(null);
  const focusPage = useCallback(
    (where: "start" | "sheet") => (where === "start" ? startButton.current?.focus() : bench.focusSheet()),
    [bench],
  );
  useRegions({ bench, focusStart: () => startButton.current?.focus() });

  useEffect(() => {
    sheetPlace.current?.append(sheet);
  }, [sheet]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset.theme = state.dark ? "dark" : "light";
    document.title = `${state.fileName} - ${texts.title}`;
  }, [state.language, state.dark, state.fileName, texts.title]);

  return (
    <div className="bench">
      <header>
        <TitleBar bench={bench} state={state} texts={texts} startButton={startButton} />
        <RibbonBar bench={bench} state={state} texts={texts} />
        <Notices bench={bench} state={state} texts={texts} />
      </header>
      <div className="area">
        <main ref={sheetPlace} className="sheet" aria-label={texts.sheet} />
        <Pane bench={bench} state={state} texts={texts} focusPage={focusPage} />
      </div>
      <DropTarget text={texts.drop} onFile={(file) => void bench.openFile(file)} />
    </div>
  );
}
