/** What had to be kept in order to leave a sheet as it was when its marks go (law 7). */
export interface Before {
  readonly place: "range" | "table";
  /** our heads are bold, and were not before */
  readonly isHeadBold: boolean;
  /** width of each of the three columns in points; undefined: the sheet's standard width */
  readonly widths: readonly (number | undefined)[];
}

/** @example formatBefore({ place: "range", isHeadBold: true, widths: [undefined, 64, 48] }) // "range|bold|standard|64|48" */
export function formatBefore(before: Before): string {
  return [before.place, before.isHeadBold ? "bold" : "", ...before.widths.map((width) => width ?? "standard")].join(
    "|",
  );
}

/** The inverse of `formatBefore`. */
export function parseBefore(text: string): Before {
  const [place, bold, ...widths] = text.split("|");
  return {
    place: place === "table" ? "table" : "range",
    isHeadBold: bold === "bold",
    widths: widths.map((width) => (width === "standard" ? undefined : Number(width))),
  };
}
