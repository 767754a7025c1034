import { useEffect, useState } from "react";

/** What takes shorter is not spoken of, in milliseconds. */
const patience = 300;

/** Whether something has been going on for so long that a person wants to know. */
export function useLate(goingOn: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!goingOn) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [goingOn]);
  return goingOn && late;
}
