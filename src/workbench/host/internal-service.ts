/** How the client marks a batch that is meant for the host itself and not for the workbook. */
const FOR_THE_HOST = "WacPartition";

/** ActionType of a method call; everything else of such a batch (making the service object) needs no doing. */
const METHOD = 3;

interface Action {
  readonly Id: number;
  readonly ActionType?: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** What the client can ask of the host: about itself (its shared runtime), not about the workbook. */
export interface HostServices {
  /** its functions can be called from now on */
  readonly onHandlerReady: () => void;
  readonly isPaneShown: () => boolean;
  readonly showPane: (shown: boolean) => void;
  /** action -> keys, as this user has them */
  readonly shortcuts: () => Readonly<Record<string, string>>;
  readonly onUnknown: (what: string) => void;
}

/**
 * The answer to a batch by which the client speaks with its host: that it is ready for ribbon commands, that the
 * pane is to be shown, which shortcuts there are. Undefined for a batch that is for the workbook.
 *
 * @example hostAnswer("WacPartition", '{"Actions":[{"Id":1}]}', services) // '{"Results":[{"ActionId":1,"Value":null}]}'
 */
export function hostAnswer(partition: unknown, batch: string, services: HostServices): string | undefined {
  if (partition !== FOR_THE_HOST) return undefined;
  const { Actions = [] } = JSON.parse(batch) as { readonly Actions?: readonly Action[] };
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const action of Actions) {
    const method = action.ActionType === METHOD ? METHODS[action.Name ?? ""] : () => null;
    if (!method) {
      services.onUnknown(`host service ${action.Name ?? ""}`);
      const Error = { Code: "ApiNotFound", Message: `There is no ${action.Name ?? ""}.`, HttpStatusCode: 404 };
      return JSON.stringify({ Results: results, Error });
    }
    results.push({ ActionId: action.Id, Value: method(services, action.ArgumentInfo?.Arguments ?? []) });
  }
  return JSON.stringify({ Results: results });
}

const METHODS: Readonly<Partial<Record<string, (services: HostServices, args: readonly unknown[]) => unknown>>> = {
  NotifyActionHandlerReady(services) {
    services.onHandlerReady();
    return null;
  },
  GetAppRuntimeState: (services) => (services.isPaneShown() ? "Visible" : "Background"),
  SetAppRuntimeState(services, [state]) {
    services.showPane(state === "Visible");
    return null;
  },
  GetShortcuts: (services) => services.shortcuts(),
  AreShortcutsInUse: (services, [asked]) =>
    (Array.isArray(asked) ? asked : []).map((keys) => Object.values(services.shortcuts()).includes(String(keys))),
};
