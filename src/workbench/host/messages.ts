/**
 * The envelope in which Office.js on the web talks to its host: JSON text sent with `postMessage`.
 * Pure: text in, text out. What the fields mean is read from the client library's own debug build.
 */
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { forCalling: 0, forEventing: 1 } as const;
const SERIALIZER_VERSION = 1;

/** Codes that the client turns into its own errors when a call itself could not be handled. */
export const InvokeResult = { noError: 0, errorHandlingRequest: -2 } as const;

export interface HostRequest {
  readonly actionName: string;
  readonly actionType: number;
  readonly conversationId: string;
  /** the client's number of this call; the answer carries the same one */
  readonly correlationId: string | number;
  readonly data: unknown;
}

/**
 * Reads a message of the client, or gives undefined for anything that is not one
 * (other scripts post messages too, and none of them may break the host).
 *
 * @example readRequest('{"_messageType":0,"_actionName":"executeMethod",…}')?.actionName // "executeMethod"
 */
export function readRequest(message: unknown): HostRequest | undefined {
  const fields = asRecord(message);
  if (fields?._messageType !== MessageType.request) return undefined;
  const { _actionName, _actionType, _conversationId, _correlationId, _data } = fields;
  if (typeof _actionName !== "string" || typeof _conversationId !== "string") return undefined;
  if (typeof _correlationId !== "string" && typeof _correlationId !== "number") return undefined;
  return {
    actionName: _actionName,
    actionType: typeof _actionType === "number" ? _actionType : ActionType.invoke,
    conversationId: _conversationId,
    correlationId: _correlationId,
    data: _data ?? null,
  };
}

/** The answer to a request: same action, conversation and correlation, from `origin`. */
export function answerMessage(
  request: HostRequest,
  data: unknown,
  origin: string,
  errorCode: number = InvokeResult.noError,
): string {
  return envelope({
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _responseType: ResponseType.forCalling,
    _errorCode: errorCode,
    _data: data,
    _origin: origin,
  });
}

/** A message that nobody asked for just now: the event `actionName`, for a client that registered for it. */
export function eventMessage(actionName: string, conversationId: string, data: unknown, origin: string): string {
  return envelope({
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: -1,
    _responseType: ResponseType.forEventing,
    _errorCode: InvokeResult.noError,
    _data: data,
    _origin: origin,
  });
}

/** A call from the host to the pane: the client listens to `Office_notifyAgave` on a conversation of its own. */
export function notificationMessage(conversationId: string, action: number, origin: string): string {
  return JSON.stringify({
    _messageType: MessageType.request,
    _actionName: "Office_notifyAgave",
    _actionType: ActionType.invoke,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: [action],
    _serializerVersion: SERIALIZER_VERSION,
  });
}

function envelope(fields: Record<string, unknown>): string {
  return JSON.stringify({ _messageType: MessageType.response, ...fields, _serializerVersion: SERIALIZER_VERSION });
}

function asRecord(message: unknown): Record<string, unknown> | undefined {
  if (typeof message !== "string" || !message.startsWith("{")) return undefined;
  try {
    return JSON.parse(message) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
