import { countSyncs } from "./syncs";

/** Round trips that no values travel in: what stands where, whether it may be written, letting go. */
const AROUND: Readonly<Record<string, number>> = {
  read: 4,
  "see whether it still stands there": 4,
  mark: 5,
  "mark, after looking whether it stands": 7,
  "mark again where nothing changed": 7,
  "mark one row": 3,
  "write as many decisions": 7,
  "append one decision": 3,
};
/** The first block is small, and its rows tell how many fit in the next; requests end with a whole block. */
const FILLED = 1.25;

describe.each([10_000, 100_000])("round trips to Excel for %i rows", (rows) => {
  it("are few: about the fewest that keep the pane from answering for at most 50 ms, and the same few around them however many rows there are", async () => {
    const counted = await countSyncs(rows);
    expect(counted.map(({ what }) => what)).toEqual(Object.keys(AROUND));
    for (const { what, syncs, "fewest of 50 ms": fewest, ...sizes } of counted) {
      expect([what, syncs]).toEqual([what, Math.min(syncs, Math.ceil(AROUND[what] + FILLED * fewest))]);
      expect([what, Math.max(sizes["largest request, MB"], sizes["largest answer, MB"]) < 1]).toEqual([what, true]);
    }
  }, 240_000);
});
