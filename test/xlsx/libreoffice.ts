import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { Workbook } from "../../src/xlsx/workbook";

/** A profile in which every file is calculated on opening; else what is cached would be believed. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Another program's opinion of our files: LibreOffice opens them, calculates anew and saves. */
export function throughLibreOffice(bytes: Uint8Array): Workbook {
  const program = ["soffice", "libreoffice"]
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  if (program === undefined) {
    throw new Error(
      "LibreOffice is not installed, so nothing but our own reader has seen our files. Install libreoffice-calc (on Debian: apt-get install libreoffice-calc) and run again.",
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "afletter-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      program,
      [
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "in.xlsx"),
      ],
      { stdio: "pipe", timeout: 240_000 },
    );
    return readWorkbook(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
