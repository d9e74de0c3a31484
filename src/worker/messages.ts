import type { Progress } from "../domain/reconcile";
import type { Engine } from "./api";

/** What crosses to the worker and back; one call, one answer, progress in between. */
export type ToWorker =
  | { readonly kind: "call"; readonly id: number; readonly verb: keyof Engine; readonly parameters: readonly unknown[] }
  | { readonly kind: "cancel" };

export type FromWorker =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string; readonly cancelled: boolean }
  | { readonly kind: "progress"; readonly progress: Progress };

/** What a cancelled `match` rejects with: nothing has changed. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}
