import { createContext, useContext } from "react";

/** The one element that scrolls: a long list inside it draws only what is in view. */
export const ScrollContext = createContext<HTMLElement | null>(null);

export function useScrollElement(): HTMLElement | null {
  return useContext(ScrollContext);
}
