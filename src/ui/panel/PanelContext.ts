import { createContext, useContext, useSyncExternalStore } from "react";
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
