import type { Stop } from "../services";
import type { PanelState } from "./panelState";

export interface PanelStore {
  readonly get: () => PanelState;
  readonly set: (change: Partial<PanelState>) => void;
  readonly update: (change: (state: PanelState) => Partial<PanelState>) => void;
  /** Runs work whose failures of the expected kind are values; anything else is a bug and is kept for the pane. */
  readonly guard: (work: () => Promise<void>) => Promise<void>;
  readonly subscribe: (listener: () => void) => Stop;
}

/** Holds the state of one pane; every change is a new value. */
export function createPanelStore(initial: PanelState): PanelStore {
  let state = initial;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PanelState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => state,
    set,
    update: (change) => set(change(state)),
    guard: (work) => work().catch((cause: unknown) => set({ crash: { cause } })),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
