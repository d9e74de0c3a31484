import { act, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { firstStop, useKeptFocus } from "../../src/pane/components/use-kept-focus";

function Place({ busy, field = true }: { busy: boolean; field?: boolean }): ReactNode {
  const kept = useKeptFocus<HTMLDivElement>(firstStop, busy);
  return (
    <div {...kept} tabIndex={-1}>
      <button>Eerste</button>
      {field && <input aria-label="Code" disabled={busy} />}
    </div>
  );
}

const button = () => screen.getByRole("button", { name: "Eerste" });
const field = () => screen.getByRole("textbox", { name: "Code" });

/** A browser takes the focus from what is disabled; jsdom leaves that to the test, and does it for enabled ones only. */
function blurByBrowser(element: HTMLElement): void {
  element.removeAttribute("disabled");
  act(() => element.blur());
  element.setAttribute("disabled", "");
}

describe("the focus of a place", () => {
  // a pane without a focused element is still the one that the keyboard talks to; jsdom thinks otherwise
  beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  it("goes back to a field that could not be used for a moment, and nowhere else in between", () => {
    const { rerender } = render(<Place busy={false} />);
    act(() => field().focus());
    rerender(<Place busy />);
    blurByBrowser(field());
    rerender(<Place busy />);
    expect(document.body).toHaveFocus();
    rerender(<Place busy={false} />);
    expect(field()).toHaveFocus();
  });

  it("goes to the heir where what had it is gone", () => {
    const { rerender } = render(<Place busy={false} />);
    act(() => field().focus());
    rerender(<Place busy={false} field={false} />);
    expect(button()).toHaveFocus();
  });

  it("goes to the heir where what had it can no longer be used although nothing is going on", () => {
    const Once = ({ used }: { used: boolean }): ReactNode => {
      const kept = useKeptFocus<HTMLDivElement>(firstStop);
      return (
        <div {...kept}>
          <button>Eerste</button>
          <button disabled={used}>Ongedaan maken</button>
        </div>
      );
    };
    const { rerender } = render(<Once used={false} />);
    const undo = screen.getByRole("button", { name: "Ongedaan maken" });
    act(() => undo.focus());
    rerender(<Once used />);
    blurByBrowser(undo);
    rerender(<Once used />);
    expect(button()).toHaveFocus();
  });
});
