import type { ReactNode } from "react";

/** The product's sign, as on the ribbon (assets/icon.svg): two ledger lines tied together and ticked off. Decorative. */
export function Mark(props: { size: number }): ReactNode {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 32 32" aria-hidden focusable={false}>
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#0b5a6b" />
      <rect x="5.5" y="7" width="12" height="4.5" rx="2.25" fill="#ffffff" />
      <rect x="5.5" y="20.5" width="8" height="4.5" rx="2.25" fill="#ffffff" fillOpacity=".72" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d="M17.5 9.25h3.2a5 5 0 0 1 5 5" stroke="#ffffff" strokeOpacity=".72" strokeWidth="2.2" />
        <path d="M14.5 19.6l4.4 4.6 8-9.2" stroke="#7fe0a7" strokeWidth="3.6" />
      </g>
    </svg>
  );
}
