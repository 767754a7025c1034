import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../strings/StringsContext";

/** So many rows at first, and so many more each time they are asked for. */
const step = 60;

export interface Rows<T> {
  readonly shown: readonly T[];
  /** How many are left. */
  readonly left: number;
  readonly more: () => void;
}

export function useRows<T>(rows: readonly T[]): Rows<T> {
  const [most, setMost] = useState(step);
  return {
    shown: rows.slice(0, most),
    left: Math.max(0, rows.length - most),
    more: () => setMost(most + step),
  };
}

/** Below a list that shows a part: how many are left, and more of them. */
export function MoreRows({ left, more }: Pick<Rows<unknown>, "left" | "more">) {
  const strings = useStrings();
  if (left === 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={more}>
      {strings.moreRows(Math.min(step, left), left)}
    </Button>
  );
}
