/** Names of fields, for sentences outside the pane too. */
export { fieldLabel } from "./pane/fields";
