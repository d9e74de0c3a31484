import type { Package } from "./package";
import { within } from "./package";
import { type CellSink, createSheetDataReader } from "./sheet-data";
import { createTreeBuilder, type XmlElement } from "./xml-tree";
import { refuse } from "../xlsx-error";

/**
 * Reads a worksheet part: the cells go to the sink as they come, everything around them
 * comes back as a tree in which `sheetData` is empty. So a general parser sees the few
 * kilobytes where anything may stand, and the fast one the hundreds of megabytes of cells.
 *
 */
export function readWorksheetPart(
  file: Package,
  path: string,
  sink: CellSink,
  options: { dates1904: boolean; onProgress?: ((share: number) => void) | undefined },
): XmlElement {
  const place = { source: file.source, column: path };
  const builder = createTreeBuilder(place);
  const decoder = new TextDecoder();
  const reader = createSheetDataReader(sink, options.dates1904);
  let state = "before" as "before" | "cells" | "after";

  const before = (piece: Uint8Array): Uint8Array | undefined => {
    // tag by tag, to stop right behind the one that opens the cells
    for (let at = 0; at < piece.length;) {
      const end = piece.indexOf(62, at) + 1 || piece.length;
      builder.write(decoder.decode(piece.subarray(at, end), { stream: true }));
      at = end;
      const open = builder.open.at(-1);
      if (open?.name === "sheetData" && builder.open.length === 2 && piece[end - 1] === 62) {
        state = "cells";
        return piece.subarray(end);
      }
    }
    return undefined;
  };

  file.stream(
    path,
    (whole) => {
      let piece: Uint8Array | undefined = whole;
      if (state === "before") piece = before(piece);
      if (state === "cells" && piece) {
        piece = within(place, () => reader.push(piece!));
        if (piece) state = "after";
      }
      if (state === "after" && piece) builder.write(decoder.decode(piece, { stream: true }));
    },
    options.onProgress,
  );
  if (state === "cells") refuse("xlsx-damaged", place, "sheetData");
  return builder.close();
}
