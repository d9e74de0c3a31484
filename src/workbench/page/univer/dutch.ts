/** Univer's words in Dutch, as far as the workbench shows them; the rest stays English. */
export const DUTCH = {};
