import type { Host } from "../member";
import type { RangeTarget } from "./range-target";
import { navigation } from "./range-navigation";

type Methods = Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>;

/** Methods of Excel.Range. */
export const rangeMethods: Methods = { ...navigation };
