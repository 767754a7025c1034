import { useEffect, useRef } from "react";

export interface Shortcuts {
  readonly save: () => void;
  readonly undo: () => void;
  readonly print: () => void;
  /** False where the browser's own finding does as well. */
  readonly find: () => boolean;
}

/** Ctrl/⌘ S saves; Ctrl/⌘ P prints the report; Ctrl/⌘ F finds words where not all of it is drawn; Ctrl/⌘ Z puts the last change back, except where a field has its own undo. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key === "s") latest.current.save();
      else if (event.key === "p") latest.current.print();
      else if (event.key === "z" && !typing) latest.current.undo();
      else if (event.key !== "f" || !latest.current.find()) return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
