import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { Pane } from "../frame/Pane";
import { useStrings } from "../strings/StringsContext";
import { DocumentPages } from "./DocumentPages";
import type { FileSession } from "./fileSession";
import { useRegions } from "./useRegions";

/** A low window, as at 200 % zoom: the sheet needs more of it to show anything of its lists. */
const low = "@media (max-height: 560px)";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, display: "flex" },
  document: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    flexShrink: 0,
    width: "400px",
    minHeight: 0,
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  sheet: {
    position: "absolute",
    insetInline: 0,
    bottom: 0,
    height: "64%",
    [low]: { height: "78%" },
    zIndex: 4,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    boxShadow: tokens.shadow28,
    // Not hidden: what comes into view in it must not move the pane itself.
    overflow: "clip",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** Keeps the document's end reachable above the sheet. */
  above: { flexGrow: 1, minWidth: 0, height: "36%", [low]: { height: "22%" } },
});

export interface OpenReportProps {
  readonly session: FileSession;
  /** The pane stands beside the document; else it is a sheet over it. */
  readonly beside: boolean;
  readonly sheet: boolean;
  readonly onSheet: (open: boolean) => void;
  /** Leaving loses nothing: everything is kept, and the page comes back at once. */
  readonly leaving: boolean;
}

/** A file that is open: its pages and its pane. Leaving the page with unsaved changes is asked about by the browser. */
export function OpenReport({ session, beside, sheet, leaving }: OpenReportProps) {
  const styles = useStyles();
  const strings = useStrings();
  const unsaved = useSyncExternalStore(session.subscribe, session.isUnsaved);
  useEffect(() => session.begin(), [session]);
  const { focusDocument } = session.services;
  useRegions(useCallback(() => focusDocument?.(), [focusDocument]));
  useEffect(() => {
    if (!unsaved || leaving) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved, leaving]);
  return (
    <div className={styles.root}>
      <div className={beside || !sheet ? styles.document : styles.above}>
        <DocumentPages session={session} />
      </div>
      {(beside || sheet) && (
        <aside
          className={mergeClasses(beside ? styles.pane : styles.sheet)}
          aria-label={strings.workbench.pane}
        >
          <Pane panel={session.panel} services={session.services} />
        </aside>
      )}
    </div>
  );
}
