import { useEffect } from "react";

/** In the order of the page: its bar, the document, the pane's tabs, the list of the open tab. */
const regions: readonly (readonly string[])[] = [
  ["header button:not([disabled])"],
  ['[role="document"]'],
  ['aside [role="tab"][aria-selected="true"]'],
  [
    'aside [role="tabpanel"] :is([data-entry], [data-figure])[tabindex="0"]',
    'aside [role="tabpanel"] :is(button, input, textarea, select):not([disabled]):not([tabindex="-1"])',
  ],
];

/** F6 goes from region to region, Shift F6 the other way round. @param focusDocument puts the keyboard into the pages */
export function useRegions(focusDocument: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('[role="alertdialog"], [role="menu"]') !== null) return;
      event.preventDefault();
      const there = regions.map(targetIn);
      const from = regionOf(document.activeElement);
      const by = event.shiftKey ? -1 : 1;
      for (let step = 1; step <= regions.length; step++) {
        const target = there[(from + by * step + 2 * regions.length) % regions.length];
        if (target == null) continue;
        if (target.getAttribute("role") === "document") focusDocument();
        else target.focus();
        return;
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [focusDocument]);
}

const targetIn = (selectors: readonly string[]): HTMLElement | null =>
  selectors.reduce<HTMLElement | null>((found, selector) => found ?? document.querySelector(selector), null);

/** Number of the region that has the keyboard; the page's bar where none has. */
function regionOf(focused: Element | null): number {
  if (focused === null) return 0;
  if (focused.closest('[role="document"]') !== null) return 1;
  if (focused.closest('[role="tabpanel"]') !== null) return 3;
  return focused.closest("aside") === null ? 0 : 2;
}
