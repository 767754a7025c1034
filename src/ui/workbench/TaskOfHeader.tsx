import type { BeginFormProps } from "../begin/BlankForm";
import type { BegunReport } from "../begin/beginning";
import type { MaskCopyProps } from "../mask/MaskCopy";
import { whenAsked } from "../shared/whenAsked";
import { useStrings } from "../strings/StringsContext";
import type { FileSession } from "./fileSession";
import { TaskDialog } from "./TaskDialog";
import type { WorkbenchServices } from "./workbenchServices";

/** What the header's buttons open: its code comes when it is asked for. */
export type Task = "begin" | "mask";

const begin = whenAsked<BeginFormProps>(() =>
  import("../begin/BeginReport").then(({ BeginReport }) => BeginReport),
);

const mask = whenAsked<MaskCopyProps>(() => import("../mask/MaskCopy").then(({ MaskCopy }) => MaskCopy));

export interface TaskOfHeaderProps {
  readonly task: Task;
  readonly session: FileSession | null;
  readonly services: WorkbenchServices;
  readonly onBegun: (report: BegunReport) => void;
  readonly onClose: () => void;
}

export function TaskOfHeader({ task, session, services, onBegun, onClose }: TaskOfHeaderProps) {
  const words = useStrings().workbench;
  const open = session === null ? null : { name: session.name, bytes: () => session.contents().bytes };
  const take = (report: BegunReport): void => {
    onClose();
    onBegun(report);
  };
  if (task === "mask") {
    return (
      <TaskDialog title={words.mask} onClose={onClose}>
        {open !== null && <mask.Shown services={services} open={open} onClose={onClose} />}
      </TaskDialog>
    );
  }
  return (
    <TaskDialog title={words.create} onClose={onClose}>
      <begin.Shown services={services} open={open} onBegun={take} onClose={onClose} />
    </TaskDialog>
  );
}
