import { formatAreas, intersection, parseAreas, type Area } from "./area";

/** What is left of an area when another is cut out of it: up to four pieces. */
export function subtractArea(from: Area, cut: Area): Area[] {
  const common = intersection(from, cut);
  if (!common) return [from];
  const bottom = from.row + from.rowCount;
  const right = from.column + from.columnCount;
  const cutBottom = common.row + common.rowCount;
  const cutRight = common.column + common.columnCount;
  const middle = { row: common.row, rowCount: common.rowCount };
  const pieces: Area[] = [
    { ...from, rowCount: common.row - from.row },
    { ...middle, column: from.column, columnCount: common.column - from.column },
    { ...middle, column: cutRight, columnCount: right - cutRight },
    { ...from, row: cutBottom, rowCount: bottom - cutBottom },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}

/** Cuts an area out of things that hold for a list of areas; what then holds nowhere goes. */
export function cutOut<T extends { ranges: string }>(things: T[], cut: Area): T[] {
  return things.flatMap((thing) => {
    const areas = parseAreas(thing.ranges);
    if (!areas.some((area) => intersection(area, cut))) return [thing];
    const left = areas.flatMap((area) => subtractArea(area, cut));
    return left.length > 0 ? [{ ...thing, ranges: formatAreas(left, " ") }] : [];
  });
}
