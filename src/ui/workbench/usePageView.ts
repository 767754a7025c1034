import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { usePanelState } from "../panel/PanelContext";
import type { FileSession } from "./fileSession";
import { marksOf } from "./marks";
import type { Moves } from "./moves";
import type { PageElements } from "./PageView";
import { PageView } from "./PageView";
import type { Editing } from "./ParagraphEditor";
import { renderPart } from "./renderPages";

interface PageSetters {
  readonly moves: Moves;
  readonly setFailed: (failed: boolean) => void;
  readonly setFinding: (finding: boolean) => void;
  /** How much is ready to be printed; null while nothing is. */
  readonly setShare: (share: number | null) => void;
}

/** The page once its elements are there, connected to what the pane asks of it. */
export function usePageView(
  session: FileSession,
  elements: Nullable<PageElements>,
  { moves, setFailed, setFinding, setShare }: PageSetters,
): PageView | null {
  const { scroller, pages, layer } = elements;
  const view = useMemo(
    () =>
      scroller === null || pages === null || layer === null
        ? null
        : new PageView({ scroller, pages, layer }, renderPart, {
            onFailed: () => setFailed(true),
            onMoved: moves.tell,
          }),
    [scroller, pages, layer, moves, setFailed],
  );
  useEffect(() => {
    if (view === null) return;
    const stop = session.connectPage({
      reveal: (range) => view.reveal(range),
      focus: () => view.focus(null),
      print: () => view.print(session.name, setShare).finally(() => setShare(null)),
      find() {
        if (!view.isPartial()) return false;
        setFinding(true);
        return true;
      },
    });
    return () => {
      stop();
      view.close();
    };
  }, [session, view, setFinding, setShare]);
  return view;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

/** A field over a paragraph goes with the paragraph when pages around it change places. */
export function useEditorInPlace(
  view: PageView | null,
  moves: Moves,
  setEditing: (change: (editing: Editing | null) => Editing | null) => void,
): void {
  useEffect(
    () =>
      moves.subscribe(() =>
        setEditing((editing) => {
          const look = editing === null ? null : view?.lookOf(editing.paragraph);
          if (editing === null || look == null) return editing;
          const same = look.left === editing.look.left && look.top === editing.look.top;
          return same ? editing : { ...editing, look };
        }),
      ),
    [view, moves, setEditing],
  );
}

/** Draws after every change; what was overtaken is dropped. Counts up once something is shown. */
export function useRendering(
  session: FileSession,
  view: PageView | null,
  onFailed: (failed: boolean) => void,
): number {
  const revision = useSyncExternalStore(session.subscribe, session.getRevision);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (view === null) return;
    let overtaken = false;
    const draw = async (): Promise<void> => {
      try {
        // Both at once: they must be of the same state.
        const reading = session.services.host.read();
        const preview = session.preview();
        const snapshot = await reading;
        if (overtaken || !snapshot.ok) return;
        if (!(await view.show(preview, snapshot.value))) return;
        setShown((count) => count + 1);
        onFailed(false);
      } catch {
        // The renderer is another's and knows only part of the format; the pane works without it.
        if (!overtaken) onFailed(true);
      }
    };
    void draw();
    return () => {
      overtaken = true;
    };
  }, [session, view, revision, onFailed]);
  return shown;
}

/** Marks are those of the newest reading; the page paints them once it shows the same state of the document. */
export function useMarks(session: FileSession, view: PageView | null, scale: number): void {
  const { entries, filled, current, caret, reading, report, plan, decisions } = usePanelState(session.panel);
  useEffect(() => view?.setCaret(caret), [view, caret]);
  useEffect(() => {
    if (view === null || report === null || reading.kind !== "ready") return;
    view.mark(marksOf({ entries, filled, current, plan, decisions }), report.snapshot);
  }, [view, scale, entries, filled, current, reading, report, plan, decisions]);
}
