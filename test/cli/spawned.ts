import "../build";

/** The program as a process of its own: what a shell starts. */
await import("../../src/cli/main");
