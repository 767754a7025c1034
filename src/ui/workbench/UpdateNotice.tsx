import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AppUpdates } from "../../ports/appUpdates";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({ root: { flexShrink: 0, borderRadius: 0 } });

export interface UpdateNoticeProps {
  readonly updates: AppUpdates;
  /** Keeps the work at hand; whether all of it is kept. */
  readonly keepNow: () => Promise<boolean>;
  /** The page is about to be loaded anew, with nothing to be lost. */
  readonly onTaking: () => void;
}

/** A newer version is here: told, and taken when the person agrees. */
export function UpdateNotice({ updates, keepNow, onTaking }: UpdateNoticeProps) {
  const styles = useStyles();
  const { update: words } = useStrings().workbench;
  const [state, setState] = useState<"none" | "ready" | "taking" | "notKept">("none");
  useEffect(() => updates.onReady(() => setState("ready")), [updates]);
  if (state === "none") return null;
  const take = async (): Promise<void> => {
    setState("taking");
    if (!(await keepNow())) return setState("notKept");
    onTaking();
    updates.take();
  };
  return (
    <MessageBar className={styles.root} intent={state === "notKept" ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{state === "notKept" ? words.notKept : words.ready}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={state === "taking"} onClick={() => void take()}>
          {words.take}
        </Button>
        <Button size="small" appearance="transparent" onClick={() => setState("none")}>
          {words.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
