import { useEffect } from "react";
import type { Bench } from "./bench";
import { ariaKeys } from "./keys";
import { actionOf, type RibbonButton } from "./ribbon";
import type { BenchState } from "./state";
import type { Texts } from "./texts";

/** The add-in's group on the ribbon, made of its manifest, and the keys that start the same. */
export function RibbonBar({ bench, state, texts }: { bench: Bench; state: BenchState; texts: Texts }) {
  const { ribbon } = state;
  useEffect(() => {
    // as on the web: keys that are pressed in the pane are the pane's, and never come here
    const key = (event: KeyboardEvent) => {
      const action = ribbon && actionOf(ribbon.shortcuts, event);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      bench.runAction(action);
    };
    window.addEventListener("keydown", key, { capture: true });
    return () => window.removeEventListener("keydown", key, { capture: true });
  }, [bench, ribbon]);
  if (!ribbon) return null;
  const press = ({ id, calls }: RibbonButton) => {
    if (calls === undefined) bench.state.set({ paneOpen: true });
    else bench.runCommand(id, calls);
  };
  return (
    <div role="toolbar" aria-label={texts.ribbon} className="ribbon">
      <div role="group" aria-label={ribbon.label} className="group">
        {ribbon.buttons.map((button) => {
          const keys = ribbon.shortcuts[button.calls ?? SHOW];
          return (
            <button
              key={button.id}
              type="button"
              title={keys === undefined ? button.tip : `${button.tip} (${keys})`}
              aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
              // Excel waits for the end of a function before it takes the same button again
              disabled={state.running.includes(button.id)}
              onClick={() => press(button)}
            >
              <img src={button.icon} alt="" width={20} height={20} /> {button.label}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** The action of shortcuts.json that opens the pane, as the button without a function does. */
const SHOW = "showPane";
