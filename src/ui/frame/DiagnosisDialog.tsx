import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePanelActions } from "../panel/PanelContext";
import type { Diagnosis } from "../services";
import { diagnosisStrings } from "../strings/diagnosis";
import { useLanguage } from "../strings/StringsContext";
import { tryOut } from "./diagnosisFile";

export interface DiagnosisDialogProps {
  readonly diagnosis: Diagnosis;
  readonly onClose: () => void;
}

/** 设置 → 诊断: records what goes between the pane and Word, for a person to send back. */
export function DiagnosisDialog({ diagnosis, onClose }: DiagnosisDialogProps) {
  const strings = diagnosisStrings[useLanguage().locale];
  const { panel, services } = usePanelActions();
  const [recording, setRecording] = useState(diagnosis.isRecording());
  const [note, setNote] = useState("");
  const [trying, setTrying] = useState(false);
  const save = (text: string | null): void => {
    if (text !== null) services.paper?.download(strings.file, new TextEncoder().encode(text));
  };
  const toggle = (): void => {
    if (recording) save(diagnosis.end());
    else diagnosis.begin(false);
    setRecording(!recording);
  };
  const onTry = async (): Promise<void> => {
    setTrying(true);
    setNote("");
    try {
      const { steps, trouble, text } = await tryOut(services.host, diagnosis);
      save(text);
      const troubled = steps.filter((step) => step.trouble !== null).length;
      setNote(trouble === null ? strings.tried(troubled, steps.length) : strings.troubles[trouble]);
    } finally {
      setTrying(false);
    }
    await panel.recheck();
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.title}</DialogTitle>
          <DialogContent>
            <p>{strings.about}</p>
            {recording ? <p role="status">{strings.recording}</p> : <p>{strings.tryOutAbout}</p>}
            <p role="status">{trying ? strings.trying : note}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabled={trying} onClick={toggle}>
              {recording ? strings.end : strings.begin}
            </Button>
            {!recording && (
              <Button disabled={trying} onClick={() => void onTry()}>
                {strings.tryOut}
              </Button>
            )}
            <Button appearance="subtle" onClick={onClose}>
              {strings.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
