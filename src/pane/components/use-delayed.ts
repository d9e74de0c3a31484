import { useEffect, useState } from "react";

/**
 * True once `on` has lasted for `delay` milliseconds, false at once when it ends: so a
 * wait that is over before it is noticed doesn't flicker. On at the start counts at once.
 */
export function useDelayed(on: boolean, delay: number): boolean {
  const [late, setLate] = useState(on);
  useEffect(() => {
    if (!on) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [on, delay]);
  return on && late;
}
