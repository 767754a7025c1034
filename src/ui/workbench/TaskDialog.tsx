import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  surface: { maxWidth: "min(680px, 100vw)", "@media (max-width: 480px)": { paddingInline: "16px" } },
});

export interface TaskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A piece of work beside the open document: begun from the header, ended or left with Esc. */
export function TaskDialog({ title, onClose, children }: TaskDialogProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <Dialog
      open
      onOpenChange={(_, { open, type }) => {
        // A click beside it is an accident: half an hour of typing must not go with it.
        if (!open && type !== "backdropClick") onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle
            action={
              <Button
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={strings.pane.close}
                onClick={onClose}
              />
            }
          >
            {title}
          </DialogTitle>
          <DialogContent>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
