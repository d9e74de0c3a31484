import type { RunResult } from "../result/write-result";
export function* resultWorkbook(run: RunResult): Generator<Uint8Array> {
  yield new Uint8Array(run.sources.length);
}
