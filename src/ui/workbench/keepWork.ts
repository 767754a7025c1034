import type { WorkStore, WorkStoreError } from "../../ports/workStore";
import type { Stop } from "../services";
import type { FileSession } from "./fileSession";
import type { PaneOfWork } from "./paneOfWork";

/** Changes that follow each other closely are kept together; none waits longer, in milliseconds. */
const pause = 200;

export interface Keeping {
  /** Keeps what was not kept yet. */
  readonly flush: () => Promise<void>;
  readonly stop: Stop;
}

/**
 * Keeps an open document and what was done to it, as it changes.
 * @param onOutcome null where everything is kept
 */
export function keepWork(
  session: FileSession,
  works: WorkStore,
  onOutcome: (error: WorkStoreError | null) => void,
): Keeping {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  let contents = -1;
  let unsaved: boolean | null = null;
  let pane: PaneOfWork | null = null;

  const write = async (): Promise<void> => {
    const version = session.contentsVersion();
    const now = session.paneToKeep();
    const isUnsaved = session.isUnsaved();
    const heavy = version !== contents;
    if (!heavy && isUnsaved === unsaved && pane !== null && same(pane, now)) return;
    const { id, name, origin, key } = session;
    const kept = await works.put(
      { id, name, origin, key, at: Date.now(), unsaved: isUnsaved, pane: now },
      heavy ? session.contents() : null,
    );
    if (kept.ok) [contents, unsaved, pane] = [version, isUnsaved, now];
    onOutcome(kept.ok ? null : kept.error);
  };
  const flush = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    // One at a time, so that a later state never comes before an earlier one.
    while (writing !== null) await writing;
    writing = write().finally(() => {
      writing = null;
    });
    await writing;
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void flush(), pause);
  };
  const onHide = (): void => void flush();
  const stops = [session.subscribe(soon), session.panel.subscribe(soon)];
  addEventListener("pagehide", onHide);
  document.addEventListener("visibilitychange", onHide);
  soon();
  return {
    flush,
    stop() {
      stops.forEach((stop) => stop());
      removeEventListener("pagehide", onHide);
      document.removeEventListener("visibilitychange", onHide);
      void flush();
    },
  };
}

/** The state of the pane is never changed, only replaced. */
const same = (a: PaneOfWork, b: PaneOfWork): boolean => {
  const names = ["tab", "kind", "year", "filled", "current"] as const;
  const undoable = (kept: PaneOfWork): number => kept.state.actions?.length ?? -1;
  return (
    a.decisions === b.decisions &&
    a.reminders === b.reminders &&
    a.typing === b.typing &&
    undoable(a) === undoable(b) &&
    names.every((name) => a.state[name] === b.state[name])
  );
};
