import { appContext, type AppContextOptions } from "./app-context";
import { callCommonApi, type CommonApiServices, DispatchId, NOT_SUPPORTED, OK } from "./common-api";
import { eventEntries, type HostEvent } from "./events";
import { ActionType, answerMessage, eventMessage, type HostRequest, InvokeResult, readRequest } from "./messages";

/**
 * What became of a batch: its answer as JSON text; or the host's own refusal with the client's
 * number for it (5103 request too large, 5104 response too large, 5012 session lost …); or
 * silence, which a client sees when the connection drops.
 */
export type BatchAnswer =
  | { readonly kind: "answered"; readonly text: string }
  | { readonly kind: "refused"; readonly error: number; readonly message?: string }
  | { readonly kind: "dropped" };

export interface SessionOptions extends CommonApiServices {
  readonly appId: string;
  readonly conversationId: string;
  readonly origin: string;
  /** asked for when the client boots, so that it tells the state of that moment */
  readonly context: () => Omit<AppContextOptions, "appId" | "settings">;
  readonly runBatch: (batch: string) => Promise<BatchAnswer> | BatchAnswer;
  /** the pane's client says something about focus (tab out, escape …), by its own number */
  readonly onPaneAction: (action: number) => void;
  /** the client asked for what the stand-in has not: its name, for a test to fail on */
  readonly onUnknown: (what: string) => void;
}

/** One conversation with one pane, from boot to reload. */
export interface Session {
  /** Handles a message; gives the answer as JSON text, or undefined if none is due. Batches run in order of arrival. */
  receive: (message: unknown) => Promise<string | undefined>;
  /** The messages to send so that the client hears of an event: none for what it did not register for. */
  announce: (event: HostEvent) => string[];
}

const RICH_API = "richApiMessage";
const SELECTION = "documentSelectionChanged";
const EVENTS: ReadonlySet<string> = new Set([RICH_API, SELECTION, "appCommandInvoked", "settingsChanged"]);

/** Starts a conversation. Pure but for the options' functions: no window, no clock. */
export function createSession(options: SessionOptions): Session {
  const registered = new Set<string>();
  let previous: Promise<unknown> = Promise.resolve();

  function answer(request: HostRequest, data: unknown, errorCode?: number): string {
    return answerMessage(request, data, options.origin, errorCode);
  }

  async function receive(message: unknown): Promise<string | undefined> {
    const request = readRequest(message);
    if (request?.conversationId !== options.conversationId) return undefined;
    if (request.actionType !== ActionType.invoke) return answer(request, register(request));
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(
          request,
          appContext({ ...options.context(), appId: options.appId, settings: options.settings() }),
        );
      case "ContextActivationManager_notifyHost":
        notify(request);
        return answer(request, null);
      case "executeMethod":
        return execute(request);
      default:
        options.onUnknown(request.actionName);
        return answer(request, null, InvokeResult.errorHandlingRequest);
    }
  }

  function register({ actionName, actionType }: HostRequest): unknown {
    if (!EVENTS.has(actionName)) {
      options.onUnknown(`event ${actionName}`);
      return { ...OK, Error: NOT_SUPPORTED };
    }
    if (actionType === ActionType.registerEvent) registered.add(actionName);
    else registered.delete(actionName);
    return OK;
  }

  function notify({ data }: HostRequest): void {
    const action: unknown = Array.isArray(data) ? data[1] : undefined;
    if (typeof action === "number") options.onPaneAction(action);
  }

  async function execute(request: HostRequest): Promise<string | undefined> {
    const data = (request.data ?? {}) as Record<string, unknown>;
    const dispatchId = (data.DdaMethod as { DispatchId?: unknown } | undefined)?.DispatchId;
    if (dispatchId === DispatchId.executeBatch) return batch(request, data);
    const id = typeof dispatchId === "number" ? dispatchId : -1;
    const result = callCommonApi(id, data, options);
    if (result.Error !== 0) options.onUnknown(`Common API ${id}`);
    return answer(request, result);
  }

  function batch(request: HostRequest, data: Record<string, unknown>): Promise<string | undefined> {
    const text: unknown = Array.isArray(data.ArrayData) ? data.ArrayData[4] : undefined;
    if (typeof text !== "string") return Promise.resolve(answer(request, null, InvokeResult.errorHandlingRequest));
    const turn = previous.then(() => options.runBatch(text));
    previous = turn.catch(() => undefined);
    return turn.then((result) => {
      if (result.kind === "dropped") return undefined;
      if (result.kind === "refused") return answer(request, { ...OK, Error: result.error });
      return answer(request, { ...OK, Data: [200, [], result.text] });
    });
  }

  function announce(event: HostEvent): string[] {
    const messages: string[] = [];
    const send = (channel: string, data: unknown) => {
      if (!registered.has(channel)) return;
      messages.push(eventMessage(channel, options.conversationId, data, options.origin));
    };
    send(RICH_API, { Data: eventEntries(event) });
    if (event.type === "selectionChanged") send(SELECTION, {});
    return messages;
  }

  return { receive, announce };
}
