import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../strings/StringsContext";
import { useMediaQuery, wideWindow } from "../theme/useMediaQuery";
import { DropZone } from "./DropZone";
import { EmptyWorkbench } from "./EmptyWorkbench";
import { Notices } from "./Notices";
import { OpenReport } from "./OpenReport";
import { TaskOfHeader } from "./TaskOfHeader";
import type { Task } from "./TaskOfHeader";
import { UnsavedDialog } from "./UnsavedDialog";
import { useLaunchedFiles } from "./useLaunchedFiles";
import { useShortcuts } from "./useShortcuts";
import { useWorkbench } from "./useWorkbench";
import { WorkbenchHeader } from "./WorkbenchHeader";
import type { WorkbenchServices } from "./workbenchServices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, position: "relative", display: "flex", flexDirection: "column" },
  opening: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground4 },
});

/** Header, what is said about the file, the document and the pane. */
export function WorkbenchPage({ services }: { readonly services: WorkbenchServices }) {
  const styles = useStyles();
  const workbench = useWorkbench(services);
  const { session, recent, save } = workbench;
  const beside = useMediaQuery(wideWindow);
  const [sheet, setSheet] = useState(true);
  const [leaving, setLeaving] = useState(false);
  const [task, setTask] = useState<Task | null>(null);
  const print = (): void => void session?.print();
  const find = (): boolean => session?.find() ?? false;
  const openFiles = (files: readonly File[]): void => void workbench.openFiles(files);
  const openRecent = (id: string): void => void workbench.openRecent(id);
  const begin = (): void => setTask("begin");
  useLaunchedFiles(services, (file) => openFiles([file]));
  useShortcuts({ save, undo: () => void session?.panel.undoLast(), print, find });
  return (
    <div className={styles.root}>
      <WorkbenchHeader
        session={session}
        sheet={beside ? null : sheet}
        onSheet={setSheet}
        onNew={begin}
        onOpen={(file) => openFiles([file])}
        onSave={save}
        onMask={() => setTask("mask")}
        onPrint={print}
        recent={recent}
        onRecent={openRecent}
      />
      <Notices services={services} workbench={workbench} onTaking={() => setLeaving(true)} />
      <main className={styles.body}>
        {session !== null ? (
          <OpenReport key={session.id} {...{ session, beside, sheet, leaving }} onSheet={setSheet} />
        ) : workbench.opening ? (
          <Opening />
        ) : (
          <EmptyWorkbench
            recent={recent}
            onNew={begin}
            onDemo={() => void workbench.openDemo()}
            onRecent={openRecent}
          />
        )}
      </main>
      <DropZone onFiles={openFiles} />
      {task !== null && (
        <TaskOfHeader
          {...{ task, session, services }}
          onBegun={workbench.openBegun}
          onClose={() => setTask(null)}
        />
      )}
      {workbench.waiting !== null && session !== null && (
        <UnsavedDialog name={session.name} onAnswer={workbench.answer} />
      )}
    </div>
  );
}

function Opening() {
  const styles = useStyles();
  const { workbench } = useStrings();
  return <Spinner className={styles.opening} label={workbench.opening} labelPosition="below" />;
}
