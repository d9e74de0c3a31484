/** The client's numbers for the ways in which focus leaves the pane. */
const LEAVE: Readonly<Record<number, "start" | "sheet">> = {
  5: "sheet", // Ctrl+F6
  6: "sheet",
  13: "start", // Tab at the end
  14: "sheet", // Shift+Tab at the start
  15: "sheet", // Escape
  17: "start", // nothing in the pane takes focus
  18: "sheet",
};

/**
 * Where focus goes when the pane says that it leaves it, by the client's own number of the action;
 * undefined for what is no leaving.
 *
 * @example leaveFor(15) // "sheet": Escape
 */
export function leaveFor(action: number): "start" | "sheet" | undefined {
  return LEAVE[action];
}
