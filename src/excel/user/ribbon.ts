import { officeCode } from "../errors";

/**
 * What a button of the ribbon or a shortcut starts. It says itself what went wrong, and
 * resolves once the pane shows what comes of it.
 */
export type RibbonAction = () => Promise<void>;

/**
 * Ties the names in the manifest (FunctionName) and in shortcuts.json (action) to what they start. A button
 * shows the pane first: what it starts is seen there. Excel is told that the button has done its work as soon
 * as the pane has taken over, so that a long run does not keep the ribbon waiting.
 *
 * @example associateRibbon({ removeMarks: async () => actions.removeMarks() });
 */
export function associateRibbon(actions: Readonly<Record<string, RibbonAction>>): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event> | null) => void run(action, event));
  }
}

/** A shortcut comes without an event, a button with one that must be completed whatever happens. */
async function run(action: RibbonAction, event: Partial<Office.AddinCommands.Event> | null | undefined): Promise<void> {
  try {
    await showPane();
  } finally {
    event?.completed?.();
  }
  await action();
}

/** Opens the pane, or leaves it open. Where Excel won't, the action is done all the same: its marks are in the sheet. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
  }
}

/**
 * The keys of each action as this user has them: their own, else those of shortcuts.json, and none where the user
 * gave them to something else. Undefined where Excel does not tell.
 *
 * @example { clearAutomatically: "Ctrl+Shift+Alt+L" }
 */
export async function shortcuts(): Promise<Readonly<Record<string, string>> | undefined> {
  if (!Office.context.requirements.isSetSupported("KeyboardShortcuts", "1.1")) return undefined;
  try {
    const keys = await Office.actions.getShortcuts();
    return Object.fromEntries(Object.entries(keys).flatMap(([action, key]) => (key ? [[action, key]] : [])));
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return undefined;
  }
}
