import { Button, Field, Spinner, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons";
import type { ChangeEvent, ClipboardEvent } from "react";
import { useRef, useState } from "react";
import type { Locale } from "../../app/errorSentence";
import { ledgerErrorSentence } from "../../app/errorSentence";
import type { LoadLedgerError } from "../../app/loadLedger";
import { usePanel, usePanelActions } from "../panel/PanelContext";
import type { ComingLedger, LedgerState } from "../panel/panelState";
import { useLanguage, useStrings } from "../strings/StringsContext";
import type { Strings } from "../strings/zh-CN";
import { LayoutPictures } from "./LayoutPictures";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  field: { minHeight: "152px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

const fileKinds = ".xlsx,.xls,.csv,.tsv,.txt";

/** Characters of a paste that the field shows. */
const longestShown = 10_000;

/** Step one: a paste is read at once; a file or the sample will do as well. */
export function LedgerInput() {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { panel, services, state } = usePanel();
  const [typed, setTyped] = useState("");
  const coming = comingOf(state.ledger);
  const reading = coming?.kind === "reading";

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (text.trim() === "") return;
    event.preventDefault();
    // Laying out ten thousand rows in a field takes longer than reading them.
    setTyped(text.slice(0, longestShown));
    void panel.pasteLedger(text);
  };
  const failure = coming?.kind === "failed" ? sentenceOf(coming.error, locale, strings) : null;
  const read = (): void => void panel.pasteLedger(typed);

  return (
    <div className={styles.root}>
      <Field
        label={strings.fill.pasteLabel}
        hint={strings.fill.pasteHint}
        validationState={failure === null ? "none" : "error"}
        validationMessage={failure}
      >
        <Textarea
          textarea={{ className: styles.field }}
          resize="none"
          value={typed}
          disabled={reading}
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
        <FileButton disabled={reading} />
        {services.openDemoLedger !== undefined && state.ledger.kind !== "loaded" && (
          <Button appearance="subtle" disabled={reading} onClick={() => void panel.openDemoLedger()}>
            {strings.fill.tryDemo}
          </Button>
        )}
        {reading && (
          <>
            <Spinner size="tiny" label={strings.fill.reading} />
            <Button size="small" onClick={() => panel.stopLedger()}>
              {strings.pane.stop}
            </Button>
          </>
        )}
      </div>
      {state.ledger.kind !== "loaded" && <LayoutPictures />}
    </div>
  );
}

/** The one that is being brought, alone or beside others. */
function comingOf(ledger: LedgerState): ComingLedger | null {
  if (ledger.kind === "loaded") return ledger.coming ?? null;
  return ledger.kind === "none" ? null : ledger;
}

/** Without an error of reading, it was the sample that could not be fetched. */
const sentenceOf = (error: LoadLedgerError | null, locale: Locale, strings: Strings): string =>
  error === null ? strings.fill.demoFailed : ledgerErrorSentence(error, locale);

/** A button over the browser's file field, which can not be styled. */
function FileButton({ disabled }: { readonly disabled: boolean }) {
  const strings = useStrings();
  const { panel } = usePanelActions();
  const picker = useRef<HTMLInputElement>(null);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => panel.openLedgerFile(file.name, new Uint8Array(buffer)));
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
        hidden
        aria-label={strings.fill.openFile}
        onChange={onFile}
      />
    </>
  );
}
