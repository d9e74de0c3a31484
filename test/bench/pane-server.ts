import { spawn, type ChildProcess } from "node:child_process";
import { request } from "node:https";
import { createServer } from "node:net";
import { resolve } from "node:path";

/** How long building may take on a machine that is doing other things too, in milliseconds. */
const PATIENCE = 900_000;

/** The workbench with the pane in it, as `npm run serve` gives it, at an address of its own until `stop`. */
export interface Served {
  readonly address: string;
  stop(): void;
}

/** Builds and serves; or takes what stands at `PANE_ADDRESS` already. @throws Error if nothing answers in time */
export async function serve(): Promise<Served> {
  const known = process.env["PANE_ADDRESS"];
  if (known) return { address: known, stop: () => undefined };
  const port = await freePort();
  const args = ["serve", "--config", "webpack.config.js", "--port", String(port)];
  const server = spawn(process.execPath, [resolve("node_modules/webpack/bin/webpack.js"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `https://localhost:${port}`;
  const stop = () => void server.kill();
  process.on("exit", stop);
  await answers(`${address}/pane.html`, server);
  return { address, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolvePort(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    if (await isThere(url)) return;
    await new Promise((go) => setTimeout(go, 1000));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** The certificate is one that the server made for itself. */
function isThere(url: string): Promise<boolean> {
  return new Promise((tell) => {
    const asked = request(url, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      tell(answer.statusCode === 200);
    });
    asked.on("error", () => tell(false));
    asked.end();
  });
}
