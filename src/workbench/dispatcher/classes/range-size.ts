import type { Host, Scalar } from "../member";
import type { FormatTarget } from "./range-format";

export const sizeScalars: Record<string, Scalar<FormatTarget>> = {};
export const sizeMethods: Record<string, (target: FormatTarget, args: readonly unknown[], host: Host) => unknown> = {};
