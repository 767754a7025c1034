import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { UserStore } from "../../ports/userStore";
import { useStrings } from "../strings/StringsContext";
import { Guide } from "./Guide";
import { Reminders } from "./Reminders";
import { UpdateNotice } from "./UpdateNotice";
import type { Message, Workbench } from "./useWorkbench";
import type { WorkbenchServices } from "./workbenchServices";

const useStyles = makeStyles({ message: { flexShrink: 0, borderRadius: 0 } });

const guideClosed = "guideClosed";

export interface NoticesProps {
  readonly services: WorkbenchServices;
  readonly workbench: Workbench;
  /** The page is about to be loaded anew, with nothing to be lost. */
  readonly onTaking: () => void;
}

/** What is said between the header and the document: a newer version, the file, places to look at, a first visit. */
export function Notices({ services, workbench, onTaking }: NoticesProps) {
  const [guide, closeGuide] = useGuide(services.store);
  const { session, message, dismiss, keepNow } = workbench;
  return (
    <>
      {services.updates !== undefined && (
        <UpdateNotice updates={services.updates} keepNow={keepNow} onTaking={onTaking} />
      )}
      {message !== null && <MessageLine message={message} onDismiss={dismiss} />}
      {session !== null && <Reminders key={session.id} session={session} />}
      {guide && session?.origin === "demo" && <Guide onClose={closeGuide} />}
    </>
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
