import type { Io } from "../io";
export async function exportJournal(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  await io.stdout.write(args.join());
  return 0;
}
