/**
 * `npm run excel`: makes the certificates with which Excel trusts https://localhost:3000,
 * and says how to bring manifest.xml into Excel on Windows, on a Mac and on the web.
 */
import { platform } from "node:os";
import { resolve } from "node:path";
import { ensureCertificatesAreInstalled } from "office-addin-dev-certs";

const manifest = resolve(import.meta.dirname, "../../manifest.xml");

try {
  await ensureCertificatesAreInstalled();
} catch (error) {
  console.error(`The certificates could not be installed: ${error instanceof Error ? error.message : error}`);
  console.error(
    "Run this again with the right to add a certificate for your own account (on a Mac and on Linux: sudo).",
  );
  process.exitCode = 1;
}

const here = { win32: "Windows", darwin: "Mac" }[platform()] ?? "web";
const ways = {
  Windows: [
    "Once:   npx office-addin-debugging start manifest.xml desktop",
    "Or:     share the folder of the manifest, add it in Excel under File > Options > Trust Center >",
    "        Trusted Add-in Catalogs, then Home > Add-ins > More Add-ins > Shared Folder > Afletter.",
  ],
  Mac: [
    "Once:   mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef",
    `        cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
    "Then:   start Excel anew, Home > Add-ins > Afletter.",
  ],
  web: [
    "Open https://localhost:3000/pane.html once and accept the certificate.",
    `Then in Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in > ${manifest}`,
  ],
};

console.log(`\nAfletter in Excel: manifest ${manifest}`);
console.log("First, in another window:  npm start\n");
for (const [system, steps] of Object.entries(ways)) {
  console.log(`${system}${system === here ? " (this machine)" : ""}`);
  for (const step of steps) console.log(`  ${step}`);
  console.log();
}
