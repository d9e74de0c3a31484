import { useState, type DragEvent } from "react";

export interface FileDrop {
  readonly over: boolean;
  readonly handlers: {
    onDragEnter(event: DragEvent): void;
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

/** Takes files that are dropped anywhere on an element; `over` while they hang above it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): FileDrop {
  const [depth, setDepth] = useState(0);
  const carriesFiles = (event: DragEvent): boolean => [...event.dataTransfer.types].includes("Files");
  return {
    over: depth > 0,
    handlers: {
      // entering a child comes before leaving its parent, so count
      onDragEnter: (event) => {
        if (carriesFiles(event)) setDepth((now) => now + 1);
      },
      onDragOver: (event) => {
        if (carriesFiles(event)) event.preventDefault();
      },
      onDragLeave: (event) => {
        if (carriesFiles(event)) setDepth((now) => Math.max(0, now - 1));
      },
      onDrop: (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
