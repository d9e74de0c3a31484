import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

interface KeptFocus<Place extends HTMLElement> {
  readonly ref: RefObject<Place | null>;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Keeps the focus in a place when what had it is taken away: who answered a question or
 * pressed a button with the keyboard goes on from there, not from the top of the page. A field that
 * cannot be used while something is going on gets it back afterwards.
 *
 * @param heir who takes the focus, e.g. the button that stands there now; it must be able to
 * @param busy whether something is going on, so that what is disabled may be so for a moment only
 */
export function useKeptFocus<Place extends HTMLElement>(
  heir: (place: Place) => HTMLElement,
  busy = false,
): KeptFocus<Place> {
  const ref = useRef<Place>(null);
  const held = useRef(false);
  const last = useRef<HTMLElement>(null);
  // after every drawing: any of them can take an element away
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place || !held.current) return;
    const { activeElement } = document;
    // the place itself holds it only until there is someone better
    if (activeElement !== null && activeElement !== document.body && activeElement !== place) return;
    const former = place.contains(last.current) ? last.current : null;
    const isDisabled = former?.matches(":disabled") === true;
    if (isDisabled && busy) return;
    const next = former === null || isDisabled ? heir(place) : former;
    if (next !== activeElement) next.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus({ target, currentTarget }) {
      held.current = true;
      last.current = target instanceof HTMLElement && target !== currentTarget ? target : null;
    },
    onBlur({ relatedTarget }) {
      // an element that is taken away leaves the focus to nobody; who went to the sheet is not fetched back
      if (relatedTarget !== null || !document.hasFocus()) held.current = false;
    },
  };
}

const STOPS = ["button", "input", "select", "[tabindex='0']"]
  .map((kind) => `${kind}:not([tabindex='-1'], [disabled], [hidden], [data-tabster-dummy])`)
  .join();

/**
 * The first stop of the keyboard in a place, else the place. A stop, because Office.js takes
 * Tab on anything else for leaving the pane.
 */
export function firstStop(place: HTMLElement): HTMLElement {
  return place.querySelector<HTMLElement>(STOPS) ?? place;
}

/** The last button of a place, else the place. */
export function lastButton(place: HTMLElement): HTMLElement {
  return [...place.querySelectorAll("button")].at(-1) ?? place;
}
