import type { Language } from "./language";

/** What the host tells the client once, when it boots. */
export interface AppContextOptions {
  readonly appId: string;
  readonly language: Language;
  /** address of the document as the add-in sees it; only its file name matters */
  readonly documentUrl: string;
  /** document settings: key and JSON text */
  readonly settings: Iterable<readonly [string, string]>;
  readonly addinName: string;
  /** inner size of the pane in pixels */
  readonly width: number;
  readonly height: number;
}

/** Excel on the web, as the client numbers its hosts. */
const EXCEL_WEB = 16;
/** The user may write (1 is "read-write" to the client, 0 read-only). */
const READ_WRITE = 1;
const OPENED = 1;
const TASK_PANE = 1;

/** The requirement sets the stand-in answers for; `isSetSupported` reads this and nothing else. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  Settings: "1.1",
  SharedRuntime: "1.1",
  KeyboardShortcuts: "1.1",
};

/**
 * The answer to `ContextActivationManager_getAppContextAsync`. From it the client makes
 * `Office.context`: displayLanguage, contentLanguage, document.settings, requirements.
 * Every field that the client tests for `undefined` is present.
 */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.appId,
    _appName: EXCEL_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...options.settings],
    _reason: OPENED,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: options.appId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: options.height,
    _clientWindowWidth: options.width,
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
  };
}
