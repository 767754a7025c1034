import { FluentProvider, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent } from "react";
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { usePanelState } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";
import { lightTheme } from "../theme/themes";
import type { FileSession } from "./fileSession";
import { marksOf } from "./marks";
import type { Origin } from "./OriginTip";
import { OriginTip, originAt } from "./OriginTip";
import type { PageElements } from "./PageView";
import { PageView } from "./PageView";
import { pagesRoot, targetOf } from "./pagesRoot";
import type { Editing } from "./ParagraphEditor";
import { ParagraphEditor } from "./ParagraphEditor";
import { renderPart } from "./renderPages";
import { usePageScale } from "./usePageScale";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    height: "100%",
    overflow: "auto",
    overscrollBehavior: "contain",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  // Whatever the document asks for, fixed places too, stays within.
  pages: { contain: "layout paint" },
  layer: { position: "absolute", top: 0, left: 0, pointerEvents: "none" },
});

const paper = { backgroundColor: "transparent", minHeight: "100%" };

/** The document as pages beside the pane: marked, clickable, and every paragraph editable in its place. */
export function DocumentPages({ session }: { readonly session: FileSession }) {
  const styles = useStyles();
  const strings = useStrings();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const pages = useMemo(() => (host === null ? null : pagesRoot(host)), [host]);
  const [layer, setLayer] = useState<HTMLElement | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [origin, setOrigin] = useState<Origin | null>(null);
  const [failed, setFailed] = useState(false);
  const view = usePageView(session, { scroller, pages, layer }, setFailed);
  const shown = useRendering(session, view, setFailed);
  const scale = usePageScale(scroller, pages, shown);
  useLayoutEffect(() => view?.setScale(scale), [view, scale]);
  useMarks(session, view, scale);
  const handlers = useMemo(
    () => (view === null ? {} : pageHandlers({ view, session, onEdit: setEditing, onOrigin: setOrigin })),
    [view, session],
  );
  return (
    <div
      ref={setScroller}
      className={styles.scroller}
      role="document"
      aria-label={strings.workbench.page}
      onScroll={() => view?.onScroll()}
      onWheel={() => view?.onWheel()}
      {...handlers}
    >
      <FluentProvider theme={lightTheme} style={paper}>
        {failed && (
          <MessageBar intent="warning">
            <MessageBarBody>{strings.workbench.renderFailed}</MessageBarBody>
          </MessageBar>
        )}
        <div ref={setHost} className={styles.pages} />
      </FluentProvider>
      <div ref={setLayer} className={styles.layer} aria-hidden="true" />
      {origin !== null && <OriginTip origin={origin} />}
      {view !== null && editing !== null && (
        <ParagraphEditor
          key={editing.paragraph}
          editing={editing}
          onDone={(text) => {
            setEditing(null);
            view.focus(editing.paragraph);
            if (text !== null) void session.panel.editParagraph(editing.paragraph, editing.text, text);
          }}
        />
      )}
    </div>
  );
}

/** The page once its elements are there, connected to what the pane asks of it. */
function usePageView(
  session: FileSession,
  elements: Nullable<PageElements>,
  onFailed: (failed: boolean) => void,
): PageView | null {
  const { scroller, pages, layer } = elements;
  const view = useMemo(
    () =>
      scroller === null || pages === null || layer === null
        ? null
        : new PageView({ scroller, pages, layer }, renderPart, () => onFailed(true)),
    [scroller, pages, layer, onFailed],
  );
  useEffect(() => {
    if (view === null) return;
    const stop = session.connectPage({
      reveal: (range) => view.reveal(range),
      focus: () => view.focus(null),
      print: () => view.print(),
    });
    return () => {
      stop();
      view.close();
    };
  }, [session, view]);
  return view;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

interface PageEvents {
  readonly view: PageView;
  readonly session: FileSession;
  readonly onEdit: (editing: Editing | null) => void;
  readonly onOrigin: (origin: Origin | null) => void;
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement;

function pageHandlers({ view, session, onEdit, onOrigin }: PageEvents) {
  const { panel } = session;
  return {
    onClick(event: MouseEvent) {
      const target = targetOf(event.nativeEvent);
      if (isTyping(target)) return;
      if (view.isSelecting()) {
        // Words that are selected can be kept as a phrase; elsewhere they are selected to be copied.
        const words = panel.getState().tab === "write" ? view.selectedPlace() : null;
        if (words !== null) panel.lookAt(words);
        return;
      }
      const place = view.placeAt(event.clientX, event.clientY);
      if (place !== null) panel.lookAt(place);
      view.focus(view.paragraphAt(target));
    },
    onDoubleClick(event: MouseEvent) {
      const paragraph = view.paragraphAt(targetOf(event.nativeEvent));
      if (paragraph !== null) onEdit(view.editing(paragraph));
    },
    onMouseMove(event: MouseEvent) {
      const { filled } = panel.getState();
      onOrigin(
        filled.length === 0 ? null : originAt(view.placeAt(event.clientX, event.clientY), filled, event),
      );
    },
    onMouseLeave: () => onOrigin(null),
    onKeyDown(event: KeyboardEvent) {
      const target = targetOf(event.nativeEvent);
      const paragraph = isTyping(target) ? null : view.paragraphAt(target);
      if (paragraph === null) return;
      if (event.key === "Enter") onEdit(view.editing(paragraph));
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const next = view.step(paragraph, event.key === "ArrowDown" ? 1 : -1);
        if (next === null) return;
        view.reveal({ paragraph: next, start: 0, end: 0 });
        view.focus(next);
      } else return;
      event.preventDefault();
    },
  };
}

/** Draws after every change; what was overtaken is dropped. Counts up once something is shown. */
function useRendering(
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
function useMarks(session: FileSession, view: PageView | null, scale: number): void {
  const { entries, filled, current, caret, reading, report, plan, decisions } = usePanelState(session.panel);
  useEffect(() => view?.setCaret(caret), [view, caret]);
  useEffect(() => {
    if (view === null || report === null || reading.kind !== "ready") return;
    view.mark(marksOf({ entries, filled, current, plan, decisions }), report.snapshot);
  }, [view, scale, entries, filled, current, reading, report, plan, decisions]);
}
