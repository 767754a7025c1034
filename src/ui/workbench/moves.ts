import type { Stop } from "../services";

/** Tells that pages moved: other ones are in view, or what stands in view changed its height. */
export interface Moves {
  readonly tell: () => void;
  readonly subscribe: (listener: () => void) => Stop;
}

/** Listeners are told with the next frame, however often pages move until then. */
export function createMoves(): Moves {
  const listeners = new Set<() => void>();
  let frame: number | null = null;
  return {
    tell() {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        listeners.forEach((listener) => listener());
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
