/** How long a download may take to start before its text is let go, in milliseconds. */
const KEPT = 10_000;

/** Saves a file with the user's downloads; nothing is sent anywhere. */
export function download(fileName: string, address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
}

/** Saves a text as a file, UTF-8. */
export function saveText(fileName: string, text: string, type: string): void {
  save(fileName, new Blob([text], { type }));
}

/** Saves a workbook as a file. */
export function saveBytes(fileName: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  save(fileName, new Blob([bytes.slice()], { type }));
}

function save(fileName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  download(fileName, address);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
