import { appContext, type AppContextOptions } from "./app-context";
import { callCommonApi, type CommonApiServices, DispatchId, NOT_SUPPORTED, OK } from "./common-api";
import { hostAnswer, type HostServices } from "./internal-service";
import { ActionType, answerMessage, eventMessage, type HostRequest, InvokeResult, readRequest } from "./messages";

/**
 * What became of a batch: its answer as JSON text, or the host's own refusal with the client's
 * number for it (5103 request too large, 5104 answer too large …).
 */
export type BatchAnswer = { readonly text: string } | { readonly officeError: number };

/** An event that the client registered for, as it travels on the channel for all of them. */
export interface EventEntry {
  /** 65536: an event of the object model */
  readonly messageCategory: number;
  /** the client's number of the event */
  readonly messageType: number;
  /** a worksheet's id, or "Workbook" */
  readonly targetId: string;
  /** JSON text of the event's arguments */
  readonly message: string;
}

export interface SessionOptions extends CommonApiServices, Omit<HostServices, "onHandlerReady"> {
  readonly appId: string;
  readonly conversationId: string;
  readonly origin: string;
  /** asked for when the client boots, so that it tells the state of that moment */
  readonly context: () => Omit<AppContextOptions, "appId" | "settings">;
  /** @param flags the request's flags, such as "wait until the user has left the cell" */
  readonly runBatch: (batch: string, flags: number) => Promise<BatchAnswer>;
  /** the pane's client says something about focus (tab out, escape …), by its own number */
  readonly onPaneAction: (action: number) => void;
  /** the client asked for what the stand-in has not: its name, for a test to fail on */
  readonly onUnknown: (what: string) => void;
}

/** One conversation with one pane, from boot to reload. */
export interface Session {
  /** Handles a message; gives the answer as JSON text, or undefined for what is not for this host. */
  receive: (message: unknown) => Promise<string | undefined>;
  /** The messages that tell the client of events: none if it listens to none. */
  announce: (entries: readonly EventEntry[]) => string[];
  /** The same for the older event that says only that the selection is another one. */
  announceSelection: () => string[];
  /** Resolves once the client takes calls of its functions: what the user asks for before waits. */
  readonly whenReady: Promise<void>;
  /** The messages that call a function as a button of the ribbon does; the client says by its id when it is done. */
  invokeCommand: (id: string, functionName: string) => string[];
  /** The same for an action that a shortcut starts, which the client does not tell the end of. */
  invokeAction: (action: string) => string[];
}

const RICH_API = "richApiMessage";
const SELECTION = "documentSelectionChanged";
const COMMAND = "appCommandInvoked";
const EVENTS: ReadonlySet<string> = new Set([RICH_API, SELECTION, COMMAND, "settingsChanged"]);
/** Category and number of the message that starts an action, in the client's own numbering. */
const ACTION = { messageCategory: 2, messageType: 1000 };

/** Starts a conversation. Pure but for the options' functions: no window, no clock. */
export function createSession(options: SessionOptions): Session {
  const registered = new Set<string>();
  let onHandlerReady: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => (onHandlerReady = resolve));

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

  async function batch(request: HostRequest, data: Record<string, unknown>): Promise<string> {
    const message: unknown[] = Array.isArray(data.ArrayData) ? data.ArrayData : [];
    const [partition, text, flags] = [message[0], message[4], message[6]];
    if (typeof text !== "string") return answer(request, null, InvokeResult.errorHandlingRequest);
    const own = hostAnswer(partition, text, { ...options, onHandlerReady });
    const result =
      own !== undefined ? { text: own } : await options.runBatch(text, typeof flags === "number" ? flags : 0);
    if ("officeError" in result) return answer(request, { ...OK, Error: result.officeError });
    return answer(request, { ...OK, Data: [200, [], result.text] });
  }

  function send(channel: string, data: unknown): string[] {
    return registered.has(channel) ? [eventMessage(channel, options.conversationId, data, options.origin)] : [];
  }

  return {
    receive,
    announce: (entries) => send(RICH_API, { ArrayData: entries.map(inOrder) }),
    announceSelection: () => send(SELECTION, {}),
    whenReady,
    invokeCommand: (id, functionName) => send(COMMAND, [id, functionName, JSON.stringify({ source: { id } })]),
    invokeAction: (action) =>
      send(RICH_API, { ArrayData: [inOrder({ ...ACTION, targetId: "", message: JSON.stringify([action, ""]) })] }),
  };
}

/** The client reads an entry by position. */
function inOrder({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] {
  return [messageCategory, messageType, targetId, message];
}
