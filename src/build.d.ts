/** What the build knows of itself; put in by webpack (and by the tests' setup). */
declare const BUILD: {
  readonly version: string;
  readonly commit: string;
  /** where the add-in is served from, e.g. "https://localhost:3000" */
  readonly address: string;
};
