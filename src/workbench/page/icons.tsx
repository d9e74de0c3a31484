import type { ReactNode } from "react";

/** Line drawings of 16 by 16; the words beside them or the button's label say what they mean. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.2" aria-hidden>
      {children}
    </svg>
  );
}

export const FolderIcon = () => (
  <Icon>
    <path d="M1.5 12.5v-9h4l1.5 2h7.5v7z" strokeLinejoin="round" />
  </Icon>
);
export const SaveIcon = () => (
  <Icon>
    <path d="M2.5 2.5h9l2 2v9h-11zM5 2.5v3.5h5V2.5M4.5 13.5V9h7v4.5" strokeLinejoin="round" />
  </Icon>
);
export const SampleIcon = () => (
  <Icon>
    <path d="M2 2.5h12v11H2zM2 6h12M2 9.75h12M6 2.5v11" strokeLinejoin="round" />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M13.5 9.5A5.8 5.8 0 0 1 6.5 2.4a5.8 5.8 0 1 0 7 7.1z" strokeLinejoin="round" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" strokeLinecap="round" />
  </Icon>
);
export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.2v4M8 4.6v.9" strokeLinecap="round" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon>
    <path d="M8 2l6.3 11.5H1.7zM8 6.5v3.5M8 11.3v.7" strokeLinejoin="round" strokeLinecap="round" />
  </Icon>
);
