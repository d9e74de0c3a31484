import type { Language } from "./language";

export interface BootOptions {
  /** unlike any earlier one: the client keeps document settings per conversation in session storage */
  readonly conversationId: string;
  readonly appId: string;
  /** origin of the host page; must be https and of the pane's own host, else the client trusts it not */
  readonly origin: string;
  readonly language: Language;
}

/**
 * What makes a page in an iframe believe that Excel on the web opened it: the frame's
 * name and the query on its address. The client reads both before it sends a word.
 *
 * @example
 * const { name, query } = bootFrame({ conversationId: "c1", appId: "a1", origin: "https://localhost:3000", language: "nl-NL" });
 * frame.name = name; frame.src = "/pane.html" + query;
 */
export function bootFrame({ conversationId, appId, origin, language }: BootOptions): { name: string; query: string } {
  const hostInfo = `Excel$Web$16.01$${language}$telemetry$$$0`;
  return {
    name: JSON.stringify({
      baseFrameName: `workbench-${appId}`,
      hostInfo,
      xdmInfo: `${conversationId}|${appId}|${origin}`,
      serializerVersion: 1,
    }),
    query: `?_host_Info=${hostInfo}`,
  };
}
