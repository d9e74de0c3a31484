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
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  download(fileName, address);
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
