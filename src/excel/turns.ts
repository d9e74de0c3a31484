/**
 * Lets everything else have its turn: clicks, keys, drawing. Long work is cut at this, so that the pane answers
 * within 50 ms whatever it reads or writes. By message, for timers are slowed down in a window that nobody sees.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Takes rows a slice at a time, with a turn for others before each. */
export async function bySlices<T>(
  rows: readonly T[],
  size: number,
  take: (slice: readonly T[], from: number) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) {
    await nextTurn();
    take(rows.length <= size ? rows : rows.slice(from, from + size), from);
  }
}
