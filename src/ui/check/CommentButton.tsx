import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Entry } from "../panel/entries";
import { usePanelActions } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";

/** 写成批注: for whoever reads the document next. Only where the host can, and where a check spoke of words. */
export function CommentButton({ entry }: { readonly entry: Entry }) {
  const strings = useStrings();
  const { panel, services } = usePanelActions();
  const [state, setState] = useState<"open" | "writing" | "written">("open");
  const { message, missing, range } = entry;
  if (services.host.comment === undefined || message === null || missing !== null) return null;
  if (range.end === range.start) return null;
  const write = async (): Promise<void> => {
    setState("writing");
    setState((await panel.comment(entry)) ? "written" : "open");
  };
  return (
    <Button size="small" appearance="subtle" disabled={state !== "open"} onClick={() => void write()}>
      {state === "written" ? strings.check.commented : strings.check.comment}
    </Button>
  );
}
