import { useCallback, useRef, useState } from "react";
import { fileErrorSentence } from "../../app/errorSentence";
import { useLanguage, useStrings } from "../strings/StringsContext";
import type { FileSession } from "./fileSession";
import { openSession } from "./fileSession";
import type { WorkbenchServices } from "./workbenchServices";

export interface Message {
  readonly intent: "error" | "success" | "info";
  readonly text: string;
}

/** A file that was chosen, before it is opened. */
export interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Workbench {
  readonly session: FileSession | null;
  readonly opening: boolean;
  readonly message: Message | null;
  /** A chosen file that waits for an answer about unsaved changes. */
  readonly waiting: Incoming | null;
  readonly dismiss: () => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  readonly save: () => void;
  readonly answer: (choice: "save" | "discard" | "cancel") => void;
}

const ledgerNames = /\.(?:xlsx|xls|csv|tsv|txt)$/iu;

/** The open file, what is said about it, and the question about unsaved changes. */
export function useWorkbench(services: WorkbenchServices): Workbench {
  const strings = useStrings();
  const { locale } = useLanguage();
  const [session, setSession] = useState<FileSession | null>(null);
  const [opening, setOpening] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [waiting, setWaiting] = useState<Incoming | null>(null);
  const newest = useRef(0);

  const open = useCallback(
    ({ name, bytes }: Incoming, demo: boolean) => {
      const opened = services.openDocument(bytes);
      if (!opened.ok) return setMessage({ intent: "error", text: fileErrorSentence(opened.error, locale) });
      setMessage(null);
      setSession(openSession(opened.value, { name, demo }, services));
    },
    [services, locale],
  );
  const save = useCallback(() => {
    if (session === null) return;
    services.download(session.name, session.save());
    setMessage({ intent: "success", text: strings.workbench.downloaded(session.name) });
  }, [services, session, strings]);

  const openFile = async (file: File): Promise<void> => {
    const run = ++newest.current;
    const incoming = await read(file);
    if (run !== newest.current) return;
    if (session !== null && ledgerNames.test(file.name)) {
      session.panel.showTab("fill");
      return session.panel.openLedgerFile(file.name, incoming.bytes);
    }
    if (session !== null && session.isUnsaved()) setWaiting(incoming);
    else open(incoming, false);
  };
  const openDemo = useCallback(async () => {
    const run = ++newest.current;
    setOpening(true);
    const bytes = await services.fetchDemoReport();
    setOpening(false);
    if (run !== newest.current) return;
    if (bytes.ok) open({ name: demoName, bytes: bytes.value }, true);
    else setMessage({ intent: "error", text: strings.workbench.demoFailed });
  }, [services, open, strings]);
  const answer = (choice: "save" | "discard" | "cancel"): void => {
    setWaiting(null);
    if (waiting === null || choice === "cancel") return;
    if (choice === "save") save();
    open(waiting, false);
  };
  const dismiss = (): void => setMessage(null);
  return { session, opening, message, waiting, dismiss, openFile, openDemo, save, answer };
}

const read = async (file: File): Promise<Incoming> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Under this name the sample is saved. */
const demoName = "示例报告.docx";
