import type { Language } from "../host/language";
import { keysOf, type Keys } from "./keys";

/** A button as the manifest defines it, in the language of the page. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** address of the icon on this page's own server */
  readonly icon: string;
  /** the function it calls; undefined where it opens the pane */
  readonly calls: string | undefined;
}

/** What the add-in puts on the ribbon and on the keyboard. */
export interface Ribbon {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  /** action -> keys, as Excel writes them: "Ctrl+Shift+Alt+L" */
  readonly shortcuts: Readonly<Record<string, string>>;
}

/** The files that Excel would read: the manifest, and the JSON of shortcuts with the one other locale it may have. */
export interface RibbonFiles {
  readonly manifest: string;
  readonly shortcuts: string;
  readonly resources: string;
}

const ICON = "32";

/**
 * The add-in's part of the ribbon, as Excel makes it of the manifest and of the file of shortcuts that it names.
 *
 * @throws Error for what Excel would refuse, e.g. a resid that names nothing
 */
export function readRibbon({ manifest, shortcuts, resources }: RibbonFiles, language: Language): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const group = one(xml, "Group");
  const text = (parent: Element, name: string) => resource(xml, child(parent, name), language);
  requireSharedRuntime(xml);
  return {
    label: text(group, "Label"),
    buttons: [...group.getElementsByTagName("Control")].map((control) => {
      const supertip = child(control, "Supertip");
      const icon = [...control.getElementsByTagName("bt:Image")].find((image) => image.getAttribute("size") === ICON);
      if (!icon) throw new Error(`the manifest gives ${control.id} no icon of ${ICON} pixels`);
      const action = child(control, "Action");
      const calls = action.getElementsByTagName("FunctionName")[0]?.textContent;
      return {
        id: control.getAttribute("id") ?? "",
        label: text(control, "Label"),
        tip: text(supertip, "Description"),
        icon: new URL(resource(xml, icon, language)).pathname,
        calls: calls ?? undefined,
      };
    }),
    shortcuts: readShortcuts(shortcuts, language === "nl-NL" ? resources : undefined),
  };
}

/** Ribbon functions and pane share one page only where the manifest names the same address for all three. */
function requireSharedRuntime(xml: Document): void {
  const runtime = one(xml, "Runtime");
  const pages = [runtime, one(xml, "FunctionFile"), one(xml, "Action").getElementsByTagName("SourceLocation")[0]];
  const ids = new Set(pages.map((page) => page?.getAttribute("resid")));
  if (runtime.getAttribute("lifetime") !== "long" || ids.size > 1)
    throw new Error("the manifest has no shared runtime");
}

function resource(xml: Document, reference: Element, language: Language): string {
  const id = reference.getAttribute("resid");
  const found = [...xml.getElementsByTagName("*")].find((element) => element.getAttribute("id") === id);
  const own = [...(found?.children ?? [])].find((override) => override.getAttribute("Locale") === language);
  const value = own?.getAttribute("Value") ?? found?.getAttribute("DefaultValue");
  if (value === null || value === undefined) throw new Error(`the manifest has no resource ${id ?? ""}`);
  return value;
}

function one(xml: Document, name: string): Element {
  const found = xml.getElementsByTagName(name)[0];
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
}

function child(parent: Element, name: string): Element {
  const found = [...parent.children].find((element) => element.tagName === name);
  if (!found) throw new Error(`the manifest has no ${name} in ${parent.tagName} ${parent.id}`);
  return found;
}

type Resources = Readonly<Record<string, { readonly value: string } | undefined>>;

interface ShortcutsFile {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly web?: string };
  }[];
  readonly resources?: { readonly default: Resources };
}

function readShortcuts(file: string, other: string | undefined): Readonly<Record<string, string>> {
  const { actions, shortcuts, resources } = JSON.parse(file) as ShortcutsFile;
  const texts: Resources = { ...resources?.default, ...(other === undefined ? {} : (JSON.parse(other) as Resources)) };
  const said = (text: string) => text.replace(/\$\{resource\.(\w+)\}/g, (_, name: string) => texts[name]?.value ?? "");
  return Object.fromEntries(
    shortcuts.map(({ action, key }) => {
      if (!actions.some(({ id }) => id === action)) throw new Error(`there is no action ${action} to give keys to`);
      const keys = said(key.web ?? key.default);
      keysOf(keys);
      return [action, keys];
    }),
  );
}

/** The action whose keys were pressed; undefined where it is none of them. */
export function actionOf(shortcuts: Readonly<Record<string, string>>, pressed: Keys): string | undefined {
  return Object.keys(shortcuts).find((action) => {
    const keys = keysOf(shortcuts[action]);
    return (["code", "ctrlKey", "shiftKey", "altKey"] as const).every((part) => keys[part] === pressed[part]);
  });
}
