import type { Language } from "../host/language";
import { readRibbon, type Ribbon } from "./ribbon";

/** Fetches what Excel would: the manifest, and the files that its ExtendedOverrides name. */
export async function loadRibbon(language: Language): Promise<Ribbon> {
  const manifest = await textAt("/manifest.xml");
  const overrides = new DOMParser().parseFromString(manifest, "application/xml").querySelector("ExtendedOverrides");
  const at = (attribute: string) => new URL(overrides?.getAttribute(attribute) ?? "", window.location.href).pathname;
  const [shortcuts, resources] = await Promise.all([textAt(at("Url")), textAt(at("ResourcesUrl"))]);
  return readRibbon({ manifest, shortcuts, resources }, language);
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not served`);
  return answer.text();
}
