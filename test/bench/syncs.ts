import { countSyncs } from "../excel/syncs";

/** Sizes of the bench, in rows of a sheet. */
const SIZES = [10_000, 100_000];

/** `npm run bench -- syncs [rows]`: round trips to Excel for reading, marking and writing, beside the fewest possible. */
export async function syncs(sizes: readonly number[] = SIZES): Promise<void> {
  for (const size of sizes) console.table(await countSyncs(size));
}
