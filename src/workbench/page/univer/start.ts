import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/presets/lib/styles/preset-sheets-sort.css";
import { ILayoutService, UniverFormulaEnginePlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { createUniver, LocaleType, LogLevel, mergeLocales, type Injector } from "@univerjs/presets";
import { UniverSheetsSortPreset } from "@univerjs/presets/preset-sheets-sort";
import sortEnglish from "@univerjs/presets/preset-sheets-sort/locales/en-US";
import { isDutch, type Language } from "../../host/language";
import { inDutch } from "./dutch";

type Created = ReturnType<typeof createUniver>;

/** Univer, running in an element of the page: it shows workbooks and lets people edit them. */
export interface UniverApp {
  readonly api: Created["univerAPI"];
  readonly injector: Injector;
  /** gives the sheet the keyboard */
  readonly focus: () => void;
  readonly stop: () => void;
}

/** Menu entries for what the workbench's grid does not keep. */
const HIDDEN_MENUS = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.menu.sheet-frozen",
  "sheet.command.set-text-rotation",
  "sheet.command.set-once-format-painter",
  "sheet.command.show-all-comments",
  "ui.operation.toggle-shortcut-panel",
  "data-validation.operation.open-validation-panel",
  "sheet.menu.data-validation",
  "sheet.menu.cell-insert",
];

/**
 * Starts Univer in the element with the id `container`. Its formula engine stays off: the grid
 * calculates, so that Office.js and the person at the screen see the same values.
 */
export function startUniver(container: string, language: Language, dark: boolean): UniverApp {
  const english = mergeLocales(coreEnglish, validationEnglish, sortEnglish);
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: "simple",
    disableAutoFocus: true,
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  const plugins = core.plugins.map((plugin): typeof plugin =>
    Array.isArray(plugin) && plugin[0] === UniverFormulaEnginePlugin
      ? [plugin[0], { ...(plugin[1] as object), notExecuteFormula: true }]
      : plugin,
  );
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: isDutch(language) ? inDutch(english) : english },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
    presets: [{ ...core, plugins }, UniverSheetsDataValidationPreset(), UniverSheetsSortPreset()],
  });
  const injector = univer.__getInjector();
  return { api: univerAPI, injector, focus: () => injector.get(ILayoutService).focus(), stop: () => univer.dispose() };
}
