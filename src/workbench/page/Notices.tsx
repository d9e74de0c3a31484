import type { Bench } from "./bench";
import { CloseIcon, InfoIcon, WarningIcon } from "./icons";
import type { BenchState } from "./state";
import type { Texts } from "./texts";

/** The bar that says once what this page is, and the line that tells how something went. */
export function Notices({ bench, state, texts }: { bench: Bench; state: BenchState; texts: Texts }) {
  return (
    <>
      {state.noticeOpen && (
        <div className="notice" role="note">
          <InfoIcon />
          <span>{texts.notice}</span>
          <Dismiss label={texts.dismiss} onClick={() => bench.state.set({ noticeOpen: false })} />
        </div>
      )}
      <div role="alert">
        {state.note?.kind === "error" && (
          <div className="notice error">
            <WarningIcon />
            <span>{state.note.text}</span>
            <Dismiss label={texts.dismiss} onClick={() => bench.state.set({ note: undefined })} />
          </div>
        )}
      </div>
      <div role="status" className="spoken">
        {state.note?.kind === "info" && state.note.text}
      </div>
    </>
  );
}

function Dismiss({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" className="icon small" aria-label={label} title={label} onClick={onClick}>
      <CloseIcon />
    </button>
  );
}
