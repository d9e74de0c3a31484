import { useRef } from "react";
import { clampPaneWidth, PANE_WIDTH } from "./state";

interface Props {
  readonly width: number;
  readonly label: string;
  readonly onResize: (width: number) => void;
}

const STEP = 16;

/** The edge between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, label, onResize }: Props) {
  const grip = useRef<{ x: number; width: number }>(undefined);
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANE_WIDTH.most,
    End: PANE_WIDTH.least,
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      onKeyDown={(event) => {
        const wanted = keys[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        onResize(clampPaneWidth(wanted));
      }}
      onPointerDown={({ currentTarget, pointerId, clientX }) => {
        currentTarget.setPointerCapture(pointerId);
        grip.current = { x: clientX, width };
      }}
      onPointerMove={({ clientX }) => {
        if (grip.current) onResize(clampPaneWidth(grip.current.width + grip.current.x - clientX));
      }}
      onPointerUp={() => (grip.current = undefined)}
      onPointerCancel={() => (grip.current = undefined)}
    />
  );
}
