import { execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

const here = import.meta.dirname;
const LOCAL = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

/**
 * The pane may run its own scripts and Office.js, and talk to nobody: this is the promise
 * "nothing leaves the machine" in a form that the browser enforces. Fluent writes its styles
 * into the page, hence 'unsafe-inline' for styles only.
 */
const csp = (officeOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self'${officeOrigin ? ` ${officeOrigin}` : ""}`,
    "style-src 'unsafe-inline'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
const CSP = csp("https://appsforoffice.microsoft.com");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

const shared = {
  mode: "production",
  module: { rules: [typescript, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: false,
  cache: { type: "filesystem", cacheDirectory: join(here, ".cache/webpack") },
};

function commit() {
  try {
    return execSync("git rev-parse --short HEAD", { cwd: here, stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    return "unknown"; // built from an archive without history
  }
}

const build = (address) =>
  new webpack.DefinePlugin({
    BUILD: JSON.stringify({ version, commit: commit(), address }),
  });

/** What ships: pane, worker, icons and manifest, for any static host. Served, it shares its folder with the workbench. */
const pane = (address, serving = false) => ({
  ...shared,
  name: "pane",
  entry: { app: "./src/app.tsx" },
  output: {
    path: join(here, "dist"),
    filename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: serving ? false : { keep: /^cli\// },
  },
  plugins: [
    build(address),
    new HtmlPlugin({
      template: "src/pane/pane.html",
      filename: "pane.html",
      scriptLoading: "defer",
      templateParameters: { csp: CSP, officeJs: OFFICE_JS },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png", to: "assets/[name][ext]" },
        { from: "assets/ribbon/*.png", to: "assets/ribbon/[name][ext]" },
        { from: "assets/shortcuts*.json", to: "[name][ext]" },
        { from: "assets/sample.xlsx", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll(LOCAL, address) },
      ],
    }),
  ],
});

/** The same engine on files, for Node. */
const cli = (address) => ({
  ...shared,
  name: "cli",
  target: "node20",
  entry: { afletter: "./src/cli/main.ts" },
  output: { path: join(here, "dist/cli"), filename: "[name].cjs" },
  optimization: { minimize: false },
  plugins: [build(address), new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

/** The stand-in for Excel: only ever served from here, never part of what ships. */
const workbench = {
  ...shared,
  name: "workbench",
  // 10 MB of Univer that nobody downloads: minifying it would only make the start slow
  optimization: { minimize: false },
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: { path: join(here, "dist"), filename: "workbench.[name].[contenthash:8].js", publicPath: "/" },
  plugins: [new HtmlPlugin({ template: "src/workbench/index.html", filename: "index.html" })],
};

/** Certificates that Excel trusts, once `npm run excel` has made them; else the server makes its own. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const file = (name) => join(folder, name);
  if (!existsSync(file("localhost.key"))) return { type: "https" };
  return { type: "https", options: { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") } };
}

const server = {
  port: 3000,
  host: "localhost",
  server: certificate(),
  hot: false,
  liveReload: false,
  client: false, // so that the served bundle is the built one
  static: [
    { directory: join(here, "node_modules/@microsoft/office-js/dist"), publicPath: "/office", watch: false },
    { directory: join(here, "assets"), publicPath: "/assets", watch: false },
  ],
  setupMiddlewares(middlewares, devServer) {
    middlewares.unshift({ name: "pane-with-local-office", middleware: localOffice(devServer) });
    return middlewares;
  },
};

/**
 * The two things that differ from what ships (design.md): Office.js comes from the
 * installed package instead of Microsoft's address, and the CSP allows no other origin.
 */
function localOffice(devServer) {
  return (request, response, next) => {
    if (new URL(request.url, LOCAL).pathname !== "/pane.html") {
      next();
      return;
    }
    devServer.middleware.waitUntilValid((stats) => {
      const compilation = stats.stats ? stats.stats[0].compilation : stats.compilation;
      const { outputFileSystem, outputPath } = compilation.compiler;
      const page = outputFileSystem.readFileSync(join(outputPath, "pane.html"), "utf8");
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page.replace(OFFICE_JS, "/office/office.js").replace(CSP, csp("")));
    });
  };
}

/**
 * `webpack` builds what ships; `webpack serve` builds that plus the workbench and serves both,
 * anew after every change with `--env watch`.
 * `--env address=https://…` is the address where an office puts `dist/`.
 */
export default (env) => {
  const address = (env.address ?? LOCAL).replace(/\/$/, "");
  const ships = [pane(address), ...(existsSync(join(here, "src/cli/main.ts")) ? [cli(address)] : [])];
  if (!env.WEBPACK_SERVE) return ships;
  // tests must not be surprised by a rebuild; who develops asks for it
  const watchOptions = env.watch ? {} : { ignored: "**" };
  return [
    { ...pane(address, true), devServer: server, watchOptions },
    { ...workbench, watchOptions },
  ];
};
