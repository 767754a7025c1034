import type { Result } from "../../core/result";
import type { HostError } from "../../ports/documentHost";
import type { LaidOut, LayoutUndo } from "../../ports/documentLayout";
import type { Services } from "../services";
import type { ReadAgain } from "./changes";
import type { Action, PanelState } from "./panelState";
import type { PanelStore } from "./panelStore";

/** Changes of looks: they go with the changes of words, and are put back in their turn. */
export interface PanelLayout {
  layOut(work: () => Promise<Result<LaidOut, HostError>>): Promise<void>;
  undoLast(): Promise<void>;
}

/** @param undoWords puts back the newest change of words */
export function layoutChanges(
  { host }: Services,
  store: PanelStore,
  read: ReadAgain,
  undoWords: () => Promise<void>,
): PanelLayout {
  const fail = (error: HostError): Promise<void> => {
    store.set({ busy: null, notice: { kind: "failed", error } });
    return read();
  };
  const layOut = async (work: () => Promise<Result<LaidOut, HostError>>): Promise<void> => {
    if (store.get().busy !== null) return;
    store.set({ busy: { done: 0, total: 1 } });
    const result = await work();
    if (!result.ok) return fail(result.error);
    await read((state) => laidOut(state, result.value));
  };
  const putBack = async (action: Action, undo: LayoutUndo): Promise<void> => {
    if (store.get().busy !== null || host.layout === undefined) return;
    store.set({ busy: { done: 0, total: 1 } });
    const result = await host.layout.putBack(undo);
    if (!result.ok) return fail(result.error);
    await read((state) => ({
      ...state,
      busy: null,
      actions: state.actions.slice(0, -1),
      notice: { kind: "undone", deed: action.deed, left: 0 },
    }));
  };
  return {
    layOut: (work) => store.guard(() => layOut(work)),
    undoLast() {
      const action = store.get().actions.at(-1);
      const undo = action?.layoutUndo;
      return action === undefined || undo === undefined
        ? undoWords()
        : store.guard(() => putBack(action, undo));
    },
  };
}

function laidOut(state: PanelState, { paragraphs, left, undo }: LaidOut): PanelState {
  const deed = { kind: "laidOut", written: paragraphs, left: left.length } as const;
  const action = undo === null ? [] : [{ deed, undo: [], layoutUndo: undo, filledBefore: state.filled }];
  return { ...state, busy: null, actions: [...state.actions, ...action], notice: { kind: "done", deed } };
}
