/** The display languages of the stand-in, as Office names them. */
export type Language = "nl-NL" | "en-US";
