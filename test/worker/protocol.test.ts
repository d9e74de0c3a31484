import type { Progress } from "../../src/domain/reconcile";
import { encodeCells } from "../../src/sources/table/cells/encoded-cells";
import type { Engine } from "../../src/worker/api";
import { Cancelled } from "../../src/worker/messages";
import { acrossPort } from "./port";

/** A clock on which every look is a slice later. */
function hurried(): () => number {
  let now = 0;
  return () => (now += 1000);
}

function engineThat(verbs: Partial<Engine>): Engine {
  return verbs as Engine;
}

function* steps(of: number, seen: number[]): Generator<Progress, never> {
  for (let done = 1; done <= of; done++) {
    seen.push(done);
    yield { stage: "amount", done, of };
  }
  return "ended" as never;
}

describe("the engine across the worker's protocol", () => {
  it("answers a call with what the engine gave", async () => {
    const { engine } = acrossPort(
      engineThat({ exportPairs: () => ({ files: [], documents: 1, problems: [] }) }),
      hurried(),
    );
    await expect(engine.exportPairs()).resolves.toEqual({ files: [], documents: 1, problems: [] });
  });

  it("tells how far a run is, and gives its result", async () => {
    const { engine } = acrossPort(engineThat({ match: () => steps(3, []) }), hurried());
    const told: number[] = [];
    engine.onProgress(({ done }) => told.push(done));
    await expect(engine.match({ who: "Els", at: "2026-01-05 09:00" })).resolves.toBe("ended");
    expect(told).toEqual([1, 2, 3]);
  });

  it("ends a run soon after it is cancelled", async () => {
    const seen: number[] = [];
    const { engine } = acrossPort(engineThat({ match: () => steps(50, seen) }), hurried());
    engine.onProgress(() => engine.cancel());
    await expect(engine.match({ who: "Els", at: "2026-01-05 09:00" })).rejects.toBeInstanceOf(Cancelled);
    // the cancel is a message too: it is heard between two slices
    expect(seen.length).toBeLessThan(5);
  });

  it("hands blocks of cells over instead of copying them", async () => {
    const received: number[] = [];
    const { engine } = acrossPort(
      engineThat({ addBlock: (_, cells) => void received.push(cells.rowCount) }),
      hurried(),
    );
    const cells = encodeCells({ name: "Bank", firstRow: 1, firstColumn: 1 }, [["Datum"], [45_000]]);
    await engine.addBlock("Bank", cells);
    expect(received).toEqual([2]);
    expect(cells.numbers.byteLength).toBe(0);
  });

  it("rejects with the engine's own error when a verb throws", async () => {
    const { engine } = acrossPort(
      engineThat({
        undo: () => {
          throw new RangeError("no such decision");
        },
      }),
      hurried(),
    );
    await expect(engine.undo({ who: "", at: "" })).rejects.toThrow("no such decision");
  });

  it("rejects every call that waits when the worker dies", async () => {
    const { engine, die } = acrossPort(engineThat({ documents: () => [] }), hurried());
    const waiting = engine.documents();
    die("out of memory");
    await expect(waiting).rejects.toThrow("out of memory");
  });

  it("can be awaited itself: it is no promise", async () => {
    const { engine } = acrossPort(engineThat({}), hurried());
    await expect(Promise.resolve(engine)).resolves.toBe(engine);
  });
});
