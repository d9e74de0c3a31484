export {};

/** What webpack would put in: a version that no build has, so that nothing can depend on it. */
Object.assign(globalThis, { BUILD: { version: "0.0.0-test", commit: "test", address: "https://localhost:3000" } });
