import type { Fix } from "../../core/checking/finding";
import type { Edit, ReplaceText } from "../../core/document/edit";
import type { TextRange } from "../../core/text/range";
import type { RoleId } from "../../core/report/reportKind";
import type { SectionPlan } from "../../core/writing/planSection";
import type { Services } from "../services";
import { applyInChunks } from "./applyInChunks";
import type { FigureChanges, Perform } from "./figureChanges";
import { figureChanges } from "./figureChanges";
import { figureMemory } from "./figureMemory";
import { rangeKey } from "./fillItems";
import type { IgnoreKeeping } from "./ignoring";
import { paragraphEdits } from "./paragraphEdits";
import type { Looking } from "./lookingAt";
import type { Action, Deed, PanelState } from "./panelState";
import { writtenPlaces } from "./followRange";
import { followEdits } from "./panelState";
import { idle } from "./idle";
import type { PanelStore } from "./panelStore";

/** Everything that writes into the document. Each change can be put back. */
export interface PanelChanges extends FigureChanges {
  fix(fix: Fix): Promise<void>;
  /** Safe fixes of many places as one change. */
  fixAll(fixes: readonly Fix[]): Promise<void>;
  insertSection(role: RoleId, plan: SectionPlan): Promise<void>;
  /** New words at a place, a whole report, or paragraphs between others, as one change. */
  write(edits: readonly Edit[]): Promise<void>;
  /** @param before the whole text that the person had before them; where another stands now, nothing is written */
  editParagraph(paragraph: number, before: string, after: string): Promise<void>;
  /** Puts the newest change back; asked for while one is being written, it waits for that one and takes it back. */
  undoLast(): Promise<void>;
  /** Ends a long change after the part that is being written; what was written stays and can be put back. */
  stopChange(): void;
}

export type StateChange = (state: PanelState) => PanelState;

/** Reads the document anew; `change` is made to the state together with the new reading. */
export type ReadAgain = (change?: StateChange) => Promise<void>;

interface ChangesNeed {
  readonly undoIgnore: IgnoreKeeping["undo"];
  readonly showWritten: Looking["showWritten"];
}

export function changesOf(
  services: Services,
  store: PanelStore,
  read: ReadAgain,
  { undoIgnore, showWritten }: ChangesNeed,
): PanelChanges {
  const stopRequest = { stopped: false };
  const memory = figureMemory(services.host, store);
  const perform = performer(services, store, read, { stopRequest, showWritten });
  const textOf = (paragraph: number): string =>
    store.get().report?.snapshot.paragraphs[paragraph]?.text ?? "";
  const fixAll = (fixes: readonly Fix[]): Promise<void> =>
    perform(
      fixes.map(({ range, replacement }): ReplaceText => ({
        kind: "replaceText",
        range,
        before: textOf(range.paragraph).slice(range.start, range.end),
        after: replacement,
      })),
      (written, left) => ({ kind: "fixed", written, left }),
    );
  const undoNewest = (): Promise<void> => {
    const action = store.get().actions.at(-1);
    return action?.ignoreStep === undefined
      ? memory.undo(() => undoLast(services, store, read))
      : undoIgnore(action, action.ignoreStep);
  };
  let undoing = Promise.resolve();
  return {
    ...figureChanges(services.host, store, perform, memory),
    fix: (fix) => fixAll([fix]),
    fixAll,
    insertSection: (role, plan) =>
      perform(plan.edits, (written, left) => ({ kind: "inserted", role, written, left })),
    write: (edits) => perform(edits, (written, left) => ({ kind: "wrote", written, left })),
    async editParagraph(paragraph, before, after) {
      // What was typed is not lost because something else is being written.
      const waited = store.get().busy !== null;
      while (store.get().busy !== null) await idle(store);
      const range = { paragraph, start: 0, end: before.length };
      const edits =
        waited && before !== after && textOf(paragraph) !== before
          ? // Another paragraph may stand there now: the whole of it is asked for, and a person is told.
            [{ kind: "replaceText", range, before, after } as const]
          : paragraphEdits(paragraph, before, after);
      if (edits.length === 0) return;
      await perform(edits, (written, left) => ({ kind: "edited", written, left }));
    },
    undoLast() {
      undoing = undoing.then(() => idle(store)).then(undoNewest);
      return undoing;
    },
    stopChange() {
      stopRequest.stopped = true;
    },
  };
}

/** One change at a time: what is asked for while another is being written is not begun. */
function performer(
  { host }: Services,
  store: PanelStore,
  read: ReadAgain,
  {
    stopRequest,
    showWritten,
  }: Pick<ChangesNeed, "showWritten"> & { readonly stopRequest: { stopped: boolean } },
): Perform {
  const write: Perform = async (edits, deed, record = () => []) => {
    if (store.get().busy !== null || edits.length === 0) return;
    stopRequest.stopped = false;
    store.set({ busy: { done: 0, total: edits.length } });
    const result = await applyInChunks(host, edits, {
      onProgress: (busy) => store.set({ busy }),
      stopped: () => stopRequest.stopped,
    });
    if (!result.ok) {
      store.set({ busy: null, notice: { kind: "failed", error: result.error } });
      return read();
    }
    const { applied, left, undo, failure } = result.value;
    await read((state) => {
      const done = deed(applied.length, left.length);
      const action: Action = { deed: done, undo, filledBefore: state.filled };
      const moved = followEdits(state, applied);
      return {
        ...moved,
        // Other changes may change what a sentence counts: then only the new text decides.
        plan: done.kind === "filled" || done.kind === "putBack" ? moved.plan : null,
        busy: null,
        filled: [...moved.filled, ...record(applied)],
        actions: applied.length > 0 ? [...state.actions, action] : state.actions,
        notice: failure === null ? { kind: "done", deed: done } : { kind: "failed", error: failure },
      };
    });
    const place = placeToShow(applied, deed(applied.length, left.length));
    if (place !== null) showWritten(place);
  };
  return (...request) => store.guard(() => write(...request));
}

/** New words are shown where they came to stand; figures and fixes were looked at when they were accepted. */
function placeToShow(applied: readonly Edit[], { kind }: Deed): TextRange | null {
  if (kind !== "wrote" && kind !== "inserted") return null;
  return writtenPlaces(applied)[0] ?? null;
}

async function undoLast({ host }: Services, store: PanelStore, read: ReadAgain): Promise<void> {
  const action = store.get().actions.at(-1);
  if (action === undefined || store.get().busy !== null) return;
  store.set({ busy: { done: 0, total: action.undo.length } });
  const result = await host.apply(action.undo);
  if (!result.ok) {
    store.set({ busy: null, notice: { kind: "failed", error: result.error } });
    return read();
  }
  const applied = action.undo.filter((_, index) => result.value.outcomes[index]?.kind === "applied");
  await read((state) => undone(state, action, applied));
}

/** The record returns to what it was; where something could not be put back, what stands there stays recorded. */
function undone(state: PanelState, action: Action, applied: readonly Edit[]): PanelState {
  const moved = followEdits(state, applied);
  const left = action.undo.length - applied.length;
  const before = new Set(action.filledBefore.map(({ range }) => rangeKey(range)));
  const kept = left === 0 ? [] : moved.filled.filter(({ range }) => !before.has(rangeKey(range)));
  return {
    ...moved,
    busy: null,
    filled: [...action.filledBefore, ...kept],
    actions: state.actions.slice(0, -1),
    notice: { kind: "undone", deed: action.deed, left },
  };
}
