import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldProps } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons";
import type { ChangeEvent, ClipboardEvent, RefObject } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { ledgerErrorSentence } from "../../app/errorSentence";
import { usePanel, usePanelActions } from "../panel/PanelContext";
import type { ComingLedger, LedgerFailure, LedgerState } from "../panel/panelState";
import { readFile } from "../shared/readFile";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { LayoutPictures } from "./LayoutPictures";
import { focusFigures } from "./useFigureWalk";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  field: { minHeight: "152px" },
  failure: { display: "block", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

const fileKinds = ".xlsx,.xls,.csv,.tsv,.txt";

/** Characters of a paste that the field shows. */
const longestShown = 10_000;

export interface LedgerInputProps {
  /** Somebody asked for it: the keyboard goes there. */
  readonly focused?: boolean;
}

/** Step one: a paste is read at once; a file or the sample will do as well. */
export function LedgerInput({ focused = false }: LedgerInputProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, services, state } = usePanel();
  const [typed, setTyped] = useState("");
  const [gone, setGone] = useState<string | null>(null);
  const coming = comingOf(state.ledger);
  const reading = coming?.kind === "reading";
  const root = useKeyboard(focused);

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (text.trim() === "") return;
    event.preventDefault();
    // Laying out ten thousand rows in a field takes longer than reading them.
    setTyped(text.slice(0, longestShown));
    void panel.pasteLedger(text);
  };
  const failure = failureOf(coming, gone);
  const read = (): void => void panel.pasteLedger(typed);

  return (
    <div ref={root} className={styles.root}>
      <Field label={strings.fill.pasteLabel} hint={strings.fill.pasteHint} {...failure}>
        <Textarea
          textarea={{ className: styles.field }}
          resize="none"
          value={typed}
          readOnly={reading}
          onPaste={onPaste}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        {typed.trim() !== "" && (
          <Button appearance="primary" disabled={reading} onClick={read}>
            {strings.fill.readTyped}
          </Button>
        )}
        <FileButton disabled={reading} onGone={setGone} />
        {services.openDemoLedger !== undefined && state.ledger.kind !== "loaded" && (
          <Button appearance="subtle" disabled={reading} onClick={() => void panel.openDemoLedger()}>
            {strings.fill.tryDemo}
          </Button>
        )}
        {reading && <Reading />}
      </div>
      {state.ledger.kind !== "loaded" && <LayoutPictures />}
    </div>
  );
}

function Reading() {
  const strings = useStrings();
  const { panel } = usePanelActions();
  return (
    <>
      <Spinner size="tiny" label={strings.fill.reading} />
      <Button size="small" onClick={() => panel.stopLedger()}>
        {strings.pane.stop}
      </Button>
    </>
  );
}

/** Once a ledger has come the field is gone, and the keyboard that was in it goes on with what is proposed. */
function useKeyboard(focused: boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) root.current?.querySelector("textarea")?.focus();
  }, [focused]);
  useLayoutEffect(() => {
    const own = root.current;
    return () => {
      if (own?.contains(document.activeElement) === true) requestAnimationFrame(focusFigures);
    };
  }, []);
  return root;
}

/** The one that is being brought, alone or beside others. */
function comingOf(ledger: LedgerState): ComingLedger | null {
  if (ledger.kind === "loaded") return ledger.coming ?? null;
  return ledger.kind === "none" ? null : ledger;
}

const failureOf = (
  coming: ComingLedger | null,
  gone: string | null,
): Pick<FieldProps, "validationState" | "validationMessage"> => {
  const failures = coming?.kind === "failed" ? coming.failures : [];
  if (gone === null && failures.length === 0) return {};
  return {
    validationState: "error",
    validationMessage: <FailureLines failures={failures} gone={gone} />,
  };
};

/** Each by its name: of several that were brought together, some may have come. */
function FailureLines({ failures, gone }: FailureLinesProps) {
  const styles = useStyles();
  const { fill, pane } = useStrings();
  const { locale } = useLanguage();
  return (
    <>
      {gone !== null && <span className={styles.failure}>{pane.fileGone(gone)}</span>}
      {failures.map(({ name, error }, at) => (
        <span key={at} className={styles.failure}>
          {name === "" ? "" : fill.failureOf(name)}
          {error === null ? fill.demoFailed : ledgerErrorSentence(error, locale)}
        </span>
      ))}
    </>
  );
}

interface FailureLinesProps {
  readonly failures: readonly LedgerFailure[];
  /** The name of a file that could not be read at all. */
  readonly gone: string | null;
}

interface FileButtonProps {
  readonly disabled: boolean;
  /** With the name of a file that could not be read; null once one was. */
  readonly onGone: (name: string | null) => void;
}

/** A button over the browser's file field, which can not be styled. */
function FileButton({ disabled, onGone }: FileButtonProps) {
  const strings = useStrings();
  const { panel } = usePanelActions();
  const picker = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    onGone(null);
    for (const file of event.target.files ?? [])
      void readFile(file).then((bytes) =>
        bytes === null ? onGone(file.name) : void panel.openLedgerFile(file.name, bytes),
      );
    event.target.value = "";
  };
  return (
    <>
      <Button icon={<DocumentTable16Regular />} disabled={disabled} onClick={() => picker.current?.click()}>
        {strings.fill.openFile}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={fileKinds}
        multiple
        hidden
        aria-label={strings.fill.openFile}
        onChange={onFile}
      />
    </>
  );
}
