/** Margins of a printed page in inches: narrow, for a journal is wide. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** What stands at the foot of a printed page, in Excel's own codes: the sheet's name, and the page of how many. */
export const FOOTER = { left: "&A", right: "&P / &N" } as const;
