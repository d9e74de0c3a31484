import { useLayoutEffect, useRef, type ReactNode } from "react";

/** Tells how high a folded-out row is, now and when its content comes or wraps. */
export function RowHeight(props: { onHeight: (pixels: number) => void; children: ReactNode }): ReactNode {
  const content = useRef<HTMLDivElement>(null);
  const { onHeight } = props;
  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight + 1));
    observer.observe(element);
    onHeight(element.offsetHeight + 1);
    return () => observer.disconnect();
  }, [onHeight]);
  return <div ref={content}>{props.children}</div>;
}
