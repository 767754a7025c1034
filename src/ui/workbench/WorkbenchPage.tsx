import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { UserStore } from "../../ports/userStore";
import { useStrings } from "../strings/StringsContext";
import { useMediaQuery } from "../theme/useMediaQuery";
import { DropZone } from "./DropZone";
import { EmptyWorkbench } from "./EmptyWorkbench";
import { Guide } from "./Guide";
import { OpenReport } from "./OpenReport";
import { Reminders } from "./Reminders";
import { TaskOfHeader } from "./TaskOfHeader";
import type { Task } from "./TaskOfHeader";
import { UnsavedDialog } from "./UnsavedDialog";
import { useShortcuts } from "./useShortcuts";
import type { Message } from "./useWorkbench";
import { useWorkbench } from "./useWorkbench";
import { WorkbenchHeader } from "./WorkbenchHeader";
import type { WorkbenchServices } from "./workbenchServices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  message: { flexShrink: 0, borderRadius: 0 },
  body: { flexGrow: 1, minHeight: 0, position: "relative", display: "flex", flexDirection: "column" },
  opening: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground4 },
});

const guideClosed = "guideClosed";
/** From here on the pane stands beside the document; narrower, it is a sheet over it. */
const wide = "(min-width: 900px)";

/** Header, what is said about the file, the document and the pane. */
export function WorkbenchPage({ services }: { readonly services: WorkbenchServices }) {
  const styles = useStyles();
  const { store } = services;
  const workbench = useWorkbench(services);
  const { session, openDemo } = workbench;
  const besides = useMediaQuery(wide);
  const [sheet, setSheet] = useState(true);
  const [task, setTask] = useState<Task | null>(null);
  const [guide, closeGuide] = useGuide(store);
  const print = (): void => void session?.print();
  useShortcuts({ save: workbench.save, undo: () => void session?.panel.undoLast(), print });
  return (
    <div className={styles.root}>
      <WorkbenchHeader
        session={session}
        sheet={besides ? null : sheet}
        onSheet={setSheet}
        onNew={() => setTask("begin")}
        onOpen={(file) => void workbench.openFile(file)}
        onSave={workbench.save}
        onMask={() => setTask("mask")}
        onPrint={print}
        recent={workbench.recent}
        onRecent={(id) => void workbench.openRecent(id)}
      />
      {workbench.message !== null && (
        <MessageLine message={workbench.message} onDismiss={workbench.dismiss} />
      )}
      {session !== null && <Reminders key={session.id} session={session} />}
      {guide && session?.origin === "demo" && <Guide onClose={closeGuide} />}
      <main className={styles.body}>
        {session !== null ? (
          <OpenReport key={session.id} session={session} beside={besides} sheet={sheet} onSheet={setSheet} />
        ) : workbench.opening ? (
          <Spinner className={styles.opening} />
        ) : (
          <EmptyWorkbench
            recent={workbench.recent}
            onNew={() => setTask("begin")}
            onDemo={() => void openDemo()}
            onRecent={(id) => void workbench.openRecent(id)}
          />
        )}
      </main>
      <DropZone onFile={(file) => void workbench.openFile(file)} />
      {task !== null && (
        <TaskOfHeader
          task={task}
          session={session}
          services={services}
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

function useGuide(store: UserStore): readonly [shown: boolean, close: () => void] {
  const [shown, setShown] = useState(() => store.get(guideClosed) === null);
  const close = (): void => {
    store.set(guideClosed, "1");
    setShown(false);
  };
  return [shown, close];
}

interface MessageLineProps {
  readonly message: Message;
  readonly onDismiss: () => void;
}

function MessageLine({ message, onDismiss }: MessageLineProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <MessageBar
      className={styles.message}
      intent={message.intent}
      politeness={message.intent === "error" ? "assertive" : "polite"}
      layout="multiline"
    >
      <MessageBarBody>{message.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={strings.pane.close}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
