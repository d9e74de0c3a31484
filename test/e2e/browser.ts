import { existsSync } from "node:fs";
import { platform } from "node:os";

/** Where Chrome, Edge and Chromium are installed, per system, in the order in which they are tried. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * A Chromium to test in: an installed one, else the one inside the npm package.
 * `CHROME_PATH` overrules both.
 *
 * @throws Error if there is none: tests without a browser have failed, not been skipped
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named) return { executablePath: named, args: ARGS };
  const installed = INSTALLED[platform()]?.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ARGS };
  if (platform() !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium found. Install one, or set CHROME_PATH to its executable.");
  }
  // makes the package unpack its own libraries and fonts too (design.md)
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // not its own arguments: one process for everything and no web security is no browser to test in
  return { executablePath: await packaged.executablePath(), args: ARGS };
}

/** Quiet: no look-ups of its own, so that any request to outside is ours. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
