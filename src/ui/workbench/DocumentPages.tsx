import { FluentProvider, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useState } from "react";
import { useStrings } from "../strings/StringsContext";
import { lightTheme } from "../theme/themes";
import type { FileSession } from "./fileSession";
import { FindBar } from "./FindBar";
import { createMoves } from "./moves";
import type { Origin } from "./OriginTip";
import { OriginTip } from "./OriginTip";
import { pageHandlers } from "./pageHandlers";
import { pagesRoot } from "./pagesRoot";
import { PageStatus } from "./PageStatus";
import type { Editing } from "./ParagraphEditor";
import { ParagraphEditor } from "./ParagraphEditor";
import { usePageScale } from "./usePageScale";
import { useEditorInPlace, useMarks, usePageView, useRendering } from "./usePageView";

const useStyles = makeStyles({
  frame: { position: "relative", height: "100%" },
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
  const [finding, setFinding] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const moves = useMemo(() => createMoves(), []);
  const view = usePageView(session, { scroller, pages, layer }, { moves, setFailed, setFinding, setShare });
  const shown = useRendering(session, view, setFailed);
  const scale = usePageScale(scroller, pages, shown);
  useLayoutEffect(() => view?.setScale(scale), [view, scale]);
  useMarks(session, view, scale);
  useEditorInPlace(view, moves, setEditing);
  const handlers = useMemo(
    () => (view === null ? {} : pageHandlers({ view, session, onEdit: setEditing, onOrigin: setOrigin })),
    [view, session],
  );
  return (
    <div className={styles.frame}>
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
          {failed && <NotShown />}
          <div ref={setHost} className={styles.pages} />
        </FluentProvider>
        <div ref={setLayer} className={styles.layer} aria-hidden="true" />
        {origin !== null && <OriginTip origin={origin} />}
        {view !== null && editing !== null && (
          <ParagraphEditor
            key={editing.paragraph}
            editing={editing}
            onTyping={(after) => session.type({ paragraph: editing.paragraph, before: editing.text, after })}
            onDone={(text) => {
              setEditing(null);
              view.edited();
              view.focus(editing.paragraph);
              void finishEdit(session, editing, text);
            }}
          />
        )}
      </div>
      {view !== null && shown > 0 && <PageStatus {...{ view, moves, share }} />}
      {view !== null && finding && <FindBar view={view} onClose={() => setFinding(false)} />}
    </div>
  );
}

/** @param text null where nothing is to be changed */
async function finishEdit(session: FileSession, { paragraph, text: before }: Editing, text: string | null) {
  if (text !== null) await session.panel.editParagraph(paragraph, before, text);
  session.type(null);
}

function NotShown() {
  const { workbench } = useStrings();
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{workbench.renderFailed}</MessageBarBody>
    </MessageBar>
  );
}
