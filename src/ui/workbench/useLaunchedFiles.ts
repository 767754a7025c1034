import { useEffect, useRef } from "react";
import type { WorkbenchServices } from "./workbenchServices";

/** Opens what the person opens with the installed page from the file manager. */
export function useLaunchedFiles(
  { onLaunchedFile }: Pick<WorkbenchServices, "onLaunchedFile">,
  open: (file: File) => void,
): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => onLaunchedFile?.((file) => latest.current(file)), [onLaunchedFile]);
}
