import { bootFrame } from "./boot";
import type { Language } from "./language";
import { notificationMessage } from "./messages";
import { createSession, type EventEntry, type SessionOptions } from "./session";

/** What the host tells about Excel's colours, as `Office.context.officeTheme` has them (#RRGGBB). */
export interface OfficeTheme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface PaneOptions extends Omit<SessionOptions, "conversationId" | "origin"> {
  /** where the pane's frame is put */
  readonly place: HTMLElement;
  /** the frame's name for screen readers */
  readonly title: string;
  /** the pane's page, of the host's own origin */
  readonly url: string;
  readonly language: Language;
  readonly theme: () => OfficeTheme;
}

export interface PaneConnection {
  readonly announce: (entries: readonly EventEntry[]) => void;
  readonly announceSelection: () => void;
  /** calls a function as a button of the ribbon does, as soon as the client takes calls */
  readonly runCommand: (id: string, functionName: string) => void;
  /** the same for what a shortcut starts */
  readonly runAction: (action: string) => void;
  /** moves focus into the pane, as Tab and F6 do in Excel */
  readonly focus: () => void;
  /** tells the pane that something it reads on focus (the theme) is another one now */
  readonly refocus: () => void;
  readonly close: () => void;
}

const TAB_IN = 11;

/**
 * Loads the pane into a frame and speaks with the Office.js in it until `close`. Messages count
 * only if they come from that very frame and from the host's own origin, and are sent to no other.
 */
export function connectPane(options: PaneOptions): PaneConnection {
  // A frame takes its name when it is made: a new one for every conversation.
  const frame = document.createElement("iframe");
  const { origin } = window.location;
  const conversationId = `workbench-${crypto.randomUUID()}`;
  const session = createSession({ ...options, conversationId, origin });

  const post = (text: string) => frame.contentWindow?.postMessage(text, origin);
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    giveTheme(frame, options.theme);
    void session.receive(event.data).then((answer) => {
      if (answer !== undefined) post(answer);
    });
  };
  window.addEventListener("message", listen);

  const { name, query } = bootFrame({ conversationId, appId: options.appId, origin, language: options.language });
  frame.name = name;
  frame.title = options.title;
  frame.src = options.url + query;
  options.place.append(frame);

  return {
    announce: (entries) => session.announce(entries).forEach(post),
    announceSelection: () => session.announceSelection().forEach(post),
    runCommand: (id, name) => void session.whenReady.then(() => session.invokeCommand(id, name).forEach(post)),
    runAction: (action) => void session.whenReady.then(() => session.invokeAction(action).forEach(post)),
    focus: () => {
      frame.focus();
      post(notificationMessage(conversationId, TAB_IN, origin));
    },
    refocus: () => frame.contentWindow?.dispatchEvent(new Event("focus")),
    close: () => {
      window.removeEventListener("message", listen);
      frame.remove();
    },
  };
}

/**
 * Excel on the web gives its theme to the client it serves itself; the client of the npm package
 * has no door for it. So the host, being of the pane's own origin, puts the getter where
 * `Office.context` looks for what it lacks: the prototype. Office.js itself stays as it is.
 */
function giveTheme(frame: HTMLIFrameElement, theme: () => OfficeTheme): void {
  const office = frame.contentWindow as { OSF?: { DDA?: { Context?: { prototype: object } } } } | null;
  const prototype = office?.OSF?.DDA?.Context?.prototype;
  if (!prototype || "officeTheme" in prototype) return;
  Object.defineProperty(prototype, "officeTheme", { get: theme, enumerable: true, configurable: true });
}
