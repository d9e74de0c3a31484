import { useEffect, useState } from "react";

/**
 * Takes a file that is dragged onto the page. What is dropped on the pane is the pane's: its frame gets
 * its own events. Listens before Univer does, which would take the drop for text.
 */
export function DropTarget({ text, onFile }: { text: string; onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const capture = { capture: true };
    window.addEventListener("dragenter", drag, capture);
    window.addEventListener("dragover", drag, capture);
    window.addEventListener("dragleave", leave, capture);
    window.addEventListener("drop", drop, capture);
    return () => {
      window.removeEventListener("dragenter", drag, capture);
      window.removeEventListener("dragover", drag, capture);
      window.removeEventListener("dragleave", leave, capture);
      window.removeEventListener("drop", drop, capture);
    };
  }, [onFile]);
  return over ? (
    <div className="drop" aria-hidden>
      <span>{text}</span>
    </div>
  ) : null;
}
