import { useEffect } from "react";
import type { Bench } from "./bench";

/** F6 goes round the parts of the page, as in Excel: bars, sheet, pane; Shift+F6 the other way. */
export function useRegions({ bench, focusStart }: { bench: Bench; focusStart: () => void }): void {
  useEffect(() => {
    const regions = [
      { inside: (at: Element) => at.closest("header") !== null, focus: focusStart },
      { inside: (at: Element) => at.closest(".sheet") !== null, focus: () => bench.focusSheet() },
      { inside: (at: Element) => at.closest(".pane") !== null, focus: () => bench.focusPane() },
    ];
    const key = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const present = bench.state.get().paneOpen ? regions : regions.slice(0, 2);
      const at = document.activeElement ?? document.body;
      const here = present.findIndex(({ inside }) => inside(at));
      const step = event.shiftKey ? present.length - 1 : 1;
      present[(Math.max(here, 0) + step) % present.length].focus();
    };
    window.addEventListener("keydown", key, { capture: true });
    return () => window.removeEventListener("keydown", key, { capture: true });
  }, [bench, focusStart]);
}
