/** What a problem's sentence is made of: what stood there and what was expected. */
export interface Said {
  readonly found: string | undefined;
  readonly expected: string | undefined;
}
