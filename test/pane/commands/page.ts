/**
 * What the commands need of a page, for tests that run in Node: a document with a language, one
 * event that nobody fires, and links that are clicked to download. Nothing is drawn here.
 */
export interface Download {
  readonly fileName: string;
  readonly text: string;
}

/** What the user's downloads hold, oldest first. */
export const downloads: Download[] = [];

const blobs = new Map<string, Blob>();
const pending: Promise<unknown>[] = [];

interface Link {
  href: string;
  download: string;
  click(): void;
}

function createElement(): Link {
  return {
    href: "",
    download: "",
    click() {
      const { href, download } = this;
      const text = blobs.get(href)?.text() ?? Promise.resolve(href);
      pending.push(text.then((content) => downloads.push({ fileName: download, text: content })));
    },
  };
}

/** Waits until everything that was clicked is saved. */
export async function downloaded(): Promise<readonly Download[]> {
  await Promise.all(pending);
  return downloads;
}

Object.assign(globalThis, {
  document: { documentElement: { lang: "" }, createElement },
  addEventListener: () => undefined,
  location: { href: "https://localhost:3000/pane.html" },
});
URL.createObjectURL = (blob: Blob) => {
  const address = `blob:test/${blobs.size}`;
  blobs.set(address, blob);
  return address;
};
URL.revokeObjectURL = () => undefined;

// a test does not wait for what is let go of after ten seconds
const { setTimeout: wait } = globalThis;
Object.assign(globalThis, {
  setTimeout: (work: () => void, milliseconds?: number) => {
    const timer = wait(work, milliseconds);
    return (milliseconds ?? 0) >= 10_000 ? timer.unref() : timer;
  },
});
