import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { hostErrorSentence } from "../../app/errorSentence";
import type { HostError } from "../../ports/documentHost";
import { beyondWords, hinderingSentence } from "../../app/beyondSentence";
import { beyondMask, forgetFigures, planMask } from "../../app/maskDocument";
import { wholeSnapshot } from "../../app/wholeDocument";
import { leftWords } from "../../core/writing/leftWords";
import { keyOf, unmask } from "../../core/writing/maskForSharing";
import type { MaskPlan } from "../../core/writing/maskForSharing";
import { parseMaskKey, serialiseMaskKey } from "../../core/writing/maskKey";
import { usePanel } from "../panel/PanelContext";
import type { PanelWithServices } from "../panel/PanelContext";
import { useLanguage } from "../strings/StringsContext";
import { fileName } from "./fileName";
import { useFigureStrings } from "./figureStrings";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A copy to be shared (脱敏): masks in place of figures and names, and the key that gives them back. */
export function MaskTool({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = useFigureStrings();
  const { locale } = useLanguage();
  const found = usePanel();
  const [said, setSaid] = useState<string | null>(null);
  const [hindered, setHindered] = useState(false);
  const [masked, setMasked] = useState(false);
  const plan = useMemo(() => planMask(report), [report]);
  const figures = plan.pieces.filter(({ kind }) => kind === "figure").length;
  const maskNow = async (anyway: boolean): Promise<void> => {
    const beyond = await beyondMask(found.services.host);
    if (!beyond.ok) return setSaid(hostErrorSentence(beyond.error, locale));
    const { hindering, told } = beyond.value;
    setHindered(hindering.length > 0 && !anyway);
    if (hindering.length > 0 && !anyway) return setSaid(hinderingSentence(hindering, locale));
    const hindrance = await maskAndKeep(found, report, plan);
    if (hindrance !== null) return setSaid(hostErrorSentence(hindrance, locale));
    setMasked(true);
    const rest = [...hindering, ...told];
    setSaid(rest.length === 0 ? null : words.maskRest(beyondWords(rest, locale)));
  };
  const restore = async (text: string): Promise<void> => {
    const key = parseMaskKey(text);
    if (!key.ok) return setSaid(words.unmaskFailed);
    const { edits, left } = unmask(wholeSnapshot(report.snapshot), key.value);
    await found.panel.rewrite(edits, () => Promise.resolve());
    setSaid(left.length === 0 ? null : words.unmaskLeft(left.length));
  };
  return (
    <>
      <p className={styles.quiet}>{words.maskHint(figures, plan.pieces.length - figures)}</p>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={plan.pieces.length === 0}
          onClick={() => void maskNow(false)}
        >
          {words.maskNow}
        </Button>
        {hindered && (
          <Button size="small" onClick={() => void maskNow(true)}>
            {words.maskAnyway}
          </Button>
        )}
        <KeyButton label={words.unmask} onKey={(text) => void restore(text)} />
      </div>
      {said !== null && (
        <p className={styles.quiet} role="alert">
          {said}
        </p>
      )}
      {masked && <LeftList report={report} />}
    </>
  );
}

/** Numbers and name-like words that can still be read, each once. */
function LeftList({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = useFigureStrings();
  const found = leftWords(wholeSnapshot(report.snapshot), report.outline);
  const texts = [...new Set(found.map(({ text }) => text))];
  return texts.length === 0 ? null : (
    <p className={styles.quiet} role="note">
      {words.maskLeftWords(texts.join(words.listMark))}
    </p>
  );
}

/**
 * The key holds what was really masked, and is saved as soon as that is known. Where the origins of figures can not be
 * taken away, nothing is masked: they quote the ledger. @returns why
 */
async function maskAndKeep(
  { panel, services }: PanelWithServices,
  { snapshot }: CheckReport,
  { pieces }: MaskPlan,
): Promise<HostError | null> {
  const { paper, host } = services;
  if (paper === undefined) return null;
  const forgotten = await forgetFigures(host);
  if (!forgotten.ok) return forgotten.error;
  await panel.rewrite(
    pieces.map(({ edit }) => edit),
    (applied) => {
      const written = new Set(applied);
      const done = pieces.map(({ edit }) => edit).filter((edit) => written.has(edit));
      if (done.length > 0) {
        const text = serialiseMaskKey(keyOf(wholeSnapshot(snapshot), done));
        paper.download(fileName(paper.documentName(), "密钥", "json"), new TextEncoder().encode(text));
      }
      return Promise.resolve();
    },
  );
  return null;
}

/** A button over the browser's file field, which can not be styled. */
function KeyButton({ label, onKey }: { readonly label: string; readonly onKey: (text: string) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const open = (file: File | undefined): void => {
    if (file === undefined) return;
    void file.arrayBuffer().then((buffer) => onKey(new TextDecoder().decode(buffer)));
  };
  return (
    <>
      <Button size="small" onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          open(target.files?.[0]);
          target.value = "";
        }}
      />
    </>
  );
}
