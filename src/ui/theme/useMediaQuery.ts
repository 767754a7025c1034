import { useCallback, useSyncExternalStore } from "react";

/** From here on the pane stands beside the document; narrower, it is a sheet over it. */
export const wideWindow = "(min-width: 900px)";

/** Whether the media query holds now; false where there is no such thing. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (typeof window.matchMedia !== "function") return () => undefined;
      const list = window.matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => typeof window.matchMedia === "function" && window.matchMedia(query).matches,
  );
}

export const useDarkMode = (): boolean => useMediaQuery("(prefers-color-scheme: dark)");
