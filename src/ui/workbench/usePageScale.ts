import { useEffect, useState } from "react";

/** Ground left and right of the page together. */
const ground = 32;

/** Shrinks pages that are wider than the room for them; never enlarges. 1 until pages are shown. */
export function usePageScale(scroller: HTMLElement | null, pages: HTMLElement | null, shown: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (scroller === null || typeof ResizeObserver !== "function") return;
    const measure = (): void => {
      const page = pages?.querySelector<HTMLElement>("section.docx");
      if (page == null) return;
      // The style's width is the page's own, whatever the scale.
      const width = Number.parseFloat(page.style.width) * (page.style.width.endsWith("pt") ? 96 / 72 : 1);
      if (width > 0) setScale(Math.min(1, Math.max(0.2, (scroller.clientWidth - ground) / width)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller, pages, shown]);
  return scale;
}
