import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useStrings } from "../strings/StringsContext";

export interface UnsavedDialogProps {
  readonly name: string;
  readonly onAnswer: (choice: "save" | "discard" | "cancel") => void;
}

/** The one modal question: opening another file would lose changes. */
export function UnsavedDialog({ name, onAnswer }: UnsavedDialogProps) {
  const strings = useStrings();
  const { unsavedTitle, unsavedText, saveAndOpen, openAnyway, cancel } = strings.workbench;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer("cancel");
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{unsavedTitle}</DialogTitle>
          <DialogContent>{unsavedText(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer("save")}>
              {saveAndOpen}
            </Button>
            <Button onClick={() => onAnswer("discard")}>{openAnyway}</Button>
            <Button appearance="subtle" onClick={() => onAnswer("cancel")}>
              {cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
