/**
 * The Common API (`Office.context.document…`): what the client sends as `executeMethod` with a
 * DispatchId other than 93. Only what the stand-in really does is answered with success.
 */
export interface CommonApiServices {
  /** document settings, key -> JSON text: the same store as `workbook.settings` of the Excel API */
  readonly settings: () => Map<string, string>;
  readonly closePane: () => void;
  /** a command of the ribbon is done, or was never begun: the client's number for why (0: it went well) */
  readonly onCommandDone: (id: string, status: number) => void;
}

export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeBatch: 93,
  appCommandCompleted: 94,
  closeContainer: 97,
} as const;

/** The least a host answers: no error, in the first version of the protocol. */
export const OK = { Error: 0, Version: 1 } as const;
/** The client's own number for "this operation is not supported here". */
export const NOT_SUPPORTED = 5000;

/**
 * Answers one call. An id that the stand-in does not know gives NOT_SUPPORTED,
 * so that a test which uses more than there is fails loudly.
 */
export function callCommonApi(
  dispatchId: number,
  data: Readonly<Record<string, unknown>>,
  services: CommonApiServices,
): Record<string, unknown> {
  switch (dispatchId) {
    case DispatchId.loadSettings:
      return { ...OK, Properties: { Settings: [...services.settings()].map(([Name, Value]) => ({ Name, Value })) } };
    case DispatchId.saveSettings:
      return saveSettings(data, services.settings());
    case DispatchId.closeContainer:
      services.closePane();
      return OK;
    case DispatchId.appCommandCompleted:
      services.onCommandDone(String(data[0]), Number(data[1]));
      return OK;
    default:
      return { ...OK, Error: NOT_SUPPORTED };
  }
}

/** `saveAsync` sends the whole collection: what is not in it was removed. */
function saveSettings(data: Readonly<Record<string, unknown>>, settings: Map<string, string>): Record<string, unknown> {
  const method = data.DdaSettingsMethod as { Properties?: unknown } | undefined;
  if (!Array.isArray(method?.Properties)) return { ...OK, Error: NOT_SUPPORTED };
  const pairs = (method.Properties as unknown[]).filter(isPair);
  settings.clear();
  for (const [key, value] of pairs) settings.set(key, value);
  return OK;
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string";
}
