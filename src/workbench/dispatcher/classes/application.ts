import type { Grid } from "../../grid/grid";
import { oneOf } from "../arguments";
import type { OfficeClass } from "../member";

/** Excel.Application */
export const applicationClass: OfficeClass<Grid> = {
  name: "Application",
  scalars: {
    calculationMode: {
      get: () => "Automatic",
      set: (_grid, mode) => void oneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode"),
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (grid) => (grid.language === "nl" ? "," : ".") },
    thousandsSeparator: { get: (grid) => (grid.language === "nl" ? "." : ",") },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (grid) => grid.calculator.calculate(),
    // Nothing is drawn and nothing calculated before a batch ends, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
