import { afas } from "./afas";
import { csv } from "./csv";
import { eBoekhouden } from "./e-boekhouden";
import { exact } from "./exact";
import type { Exporter } from "./exporter";
import { moneybird } from "./moneybird";
import { snelstart } from "./snelstart";
import { twinfield } from "./twinfield";
import { xaf } from "./xaf";
import { yuki } from "./yuki";

/** Every package that the journal can be exported for, in the order of spec 11. */
export const EXPORTERS: readonly Exporter[] = [
  snelstart,
  exact,
  afas,
  twinfield,
  eBoekhouden,
  moneybird,
  yuki,
  xaf,
  csv,
];

/** @example exporterOf("snelstart")?.extension // "csv" */
export function exporterOf(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
