import { createContext, useContext, useRef, useSyncExternalStore } from "react";
import type { Services } from "../services";
import type { Panel } from "./createPanel";
import type { PanelState } from "./panelState";

export interface PanelWithServices {
  readonly panel: Panel;
  readonly services: Services;
}

export const PanelContext = createContext<PanelWithServices | null>(null);

export const usePanelState = (panel: Panel): PanelState =>
  useSyncExternalStore(panel.subscribe, panel.getState);

/** Only the named parts of the state: what follows them is not drawn again when others change. */
export function usePanelParts<Name extends keyof PanelState>(
  panel: Panel,
  names: readonly Name[],
): Pick<PanelState, Name> {
  const last = useRef<PanelState | null>(null);
  return useSyncExternalStore(panel.subscribe, () => {
    const now = panel.getState();
    const before = last.current;
    if (before !== null && names.every((name) => before[name] === now[name])) return before;
    last.current = now;
    return now;
  });
}

/** What a component can ask of the panel, without following its state. */
export function usePanelActions(): PanelWithServices {
  const found = useContext(PanelContext);
  if (found === null) throw new Error("usePanelActions outside a PanelContext");
  return found;
}

export function usePanel(): PanelWithServices & { readonly state: PanelState } {
  const found = usePanelActions();
  return { ...found, state: usePanelState(found.panel) };
}

export function usePanelWith<Name extends keyof PanelState>(
  names: readonly Name[],
): PanelWithServices & { readonly state: Pick<PanelState, Name> } {
  const found = usePanelActions();
  return { ...found, state: usePanelParts(found.panel, names) };
}
