import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser";

const { executablePath, args } = await findBrowser();

/** The built bundle in the workbench, in a real browser (design.md, Tests 5). */
export default defineConfig({
  testDir: ".",
  outputDir: "results",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env["CI"]
    ? [["list"], ["json", { outputFile: join(import.meta.dirname, "results/report.json") }]]
    : "list",
  use: {
    baseURL: "https://localhost:3000",
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath, args: [...args] },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "npm run --silent serve",
    cwd: "../..",
    url: "https://localhost:3000/pane.html",
    ignoreHTTPSErrors: true,
    reuseExistingServer: !process.env["CI"],
    timeout: 300_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
