import { useEffect, useRef } from "react";
import type { Bench } from "./bench";
import { CloseIcon } from "./icons";
import { Splitter } from "./Splitter";
import type { BenchState } from "./state";
import type { Texts } from "./texts";

interface Props {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly texts: Texts;
  readonly focusPage: (where: "start" | "sheet") => void;
}

/** The task pane: a title bar as in Excel, and the add-in's own page in a frame. */
export function Pane({ bench, state, texts, focusPage }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => (place.current ? bench.connect(place.current, focusPage) : undefined),
    [bench, focusPage, state.paneLoad],
  );
  return (
    // closed, it runs on: the manifest asks for a runtime that outlives its pane
    <aside className="pane" aria-label={texts.paneTitle} style={{ width: state.paneWidth }} hidden={!state.paneOpen}>
      <Splitter
        width={state.paneWidth}
        label={texts.paneWidth}
        onResize={(paneWidth) => bench.state.set({ paneWidth })}
      />
      <div className="panebar">
        <h2>{texts.paneTitle}</h2>
        <button
          type="button"
          className="icon"
          aria-label={texts.closePane}
          title={texts.closePane}
          onClick={() => bench.state.set({ paneOpen: false })}
        >
          <CloseIcon />
        </button>
      </div>
      <div ref={place} className="panebody" />
    </aside>
  );
}
