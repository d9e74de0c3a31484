/** What `npm run build` leaves in dist/: fit for any static host, with the promise that nothing leaves the machine. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const root = join(import.meta.dirname, "../..");

function builtFor(address: string): string {
  const folder = mkdtempSync(join(tmpdir(), "afletter-dist-"));
  const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
  const options = ["--config-name", "pane", "--env", `address=${address}`, "--output-path", folder];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: "pipe" });
  return folder;
}

const folder = builtFor("https://afletter.example.nl/map");
const file = (name: string) => readFileSync(join(folder, name), "utf8");

test("the page takes Office.js from Microsoft's address, and forbids every other origin", () => {
  const page = file("pane.html");
  expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy.match(/https:\/\/[^\s;]+/g)).toEqual(["https://appsforoffice.microsoft.com"]);
});

test("the office's own address stands in manifest and bundle, and localhost nowhere", () => {
  expect(file("manifest.xml")).toContain("https://afletter.example.nl/map/pane.html");
  const names = readdirSync(folder).filter((name) => /\.(js|html|xml)$/.test(name));
  expect(names.filter((name) => file(name).includes("localhost"))).toEqual([]);
  const scripts = names.filter((name) => name.endsWith(".js"));
  expect(scripts.some((name) => file(name).includes("https://afletter.example.nl/map"))).toBe(true);
});

test("everything that the manifest names is there", () => {
  const paths = [...file("manifest.xml").matchAll(/https:\/\/afletter\.example\.nl\/map\/([^"<]+)/g)].map(
    ([, path]) => path,
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test("nothing of the workbench ships, and no script is made of texts at run time", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => /univer|workbench/i.test(name))).toEqual([]);
  expect(scripts.filter((name) => /\beval\(/.test(file(name)))).toEqual([]);
});
