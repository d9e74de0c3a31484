import type { ReactNode } from "react";
import { CommitField } from "./CommitField";

/** Who works here: stands with every decision and approval. */
export function NameField(props: {
  who: string;
  label: string;
  hint: string;
  /** while it is typed, where approval waits for it */
  soon?: boolean;
  setName(name: string): void;
}): ReactNode {
  return (
    <CommitField
      label={props.label}
      hint={props.hint}
      value={props.who}
      autoComplete="name"
      soon={props.soon === true}
      commit={(name) => props.setName(name)}
    />
  );
}
