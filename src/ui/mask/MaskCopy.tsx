import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { beyondWords, hinderingSentence } from "../../app/beyondSentence";
import { defaultCheckOptions } from "../../app/checkDocument";
import { fileErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import type { Locale } from "../../app/errorSentence";
import { makeMaskedCopy } from "../../app/maskedCopy";
import type { MaskedCopy } from "../../app/maskedCopy";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { fileName } from "../fill/fileName";
import { keyedLines, LineBox } from "../shared/LineBox";
import { useLanguage } from "../strings/StringsContext";
import type { WorkbenchServices } from "../workbench/workbenchServices";
import { maskStringsOf } from "./maskStrings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  row: {
    position: "sticky",
    // The content of a dialog has a padding of 8px, where what scrolls would be seen.
    bottom: "-8px",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 2px 10px`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface MaskCopyProps {
  readonly services: Pick<WorkbenchServices, "openDocument" | "compute" | "download">;
  /** The document as it stands; a copy of it is masked. */
  readonly open: { readonly name: string; readonly bytes: () => Uint8Array };
  readonly onClose: () => void;
}

/** 脱敏: masks a copy, says what it hides and what can still be read, and saves it with its key when the person asks. */
export function MaskCopy({ services, open, onClose }: MaskCopyProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = maskStringsOf(locale);
  const [made, setMade] = useState<Result<MaskedCopy, string> | null>(null);
  useEffect(() => {
    let wanted = true;
    void masked(services, open.bytes(), locale).then((found) => wanted && setMade(found));
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of the document as it stood when it was asked for
  }, []);
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>{words.about}</p>
      {made === null && <Spinner size="tiny" label={words.working} />}
      {made?.ok === false && (
        <p className={styles.trouble} role="alert">
          {made.error}
        </p>
      )}
      {made?.ok === true ? (
        <Masked copy={made.value} name={open.name} download={services.download} onClose={onClose} />
      ) : (
        <div className={styles.row}>
          <Button onClick={onClose}>{words.close}</Button>
        </div>
      )}
    </div>
  );
}

async function masked(
  { openDocument, compute }: MaskCopyProps["services"],
  bytes: Uint8Array,
  locale: Locale,
): Promise<Result<MaskedCopy, string>> {
  const copy = openDocument(bytes);
  if (!copy.ok) return err(fileErrorSentence(copy.error, locale));
  const snapshot = await copy.value.read();
  if (!snapshot.ok) return err(hostErrorSentence(snapshot.error, locale));
  const report = await compute.check(snapshot.value, defaultCheckOptions);
  const made = await makeMaskedCopy(copy.value, report);
  return made.ok ? ok(made.value) : err(hostErrorSentence(made.error, locale));
}

interface MaskedProps {
  readonly copy: MaskedCopy;
  readonly name: string;
  readonly download: WorkbenchServices["download"];
  readonly onClose: () => void;
}

function Masked({ copy, name, download, onClose }: MaskedProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = maskStringsOf(locale);
  const [saved, setSaved] = useState(false);
  const files = {
    copy: [fileName(name, words.copyName, kindOf(name)), copy.document],
    key: [fileName(name, words.keyName, "json"), copy.key],
  } as const;
  const save = (): void => {
    // The key first: a masked report without its key could not be restored.
    download(...files.key);
    download(...files.copy);
    setSaved(true);
  };
  const { figures, names, lines, hindering } = copy;
  const hindered = hindering.length > 0;
  return (
    <>
      <p className={styles.words} role="status">
        {figures + names === 0 ? words.nothing : words.counts(figures, names)}
      </p>
      {lines.length > 0 && <LineBox label={words.hidden} lines={keyedLines(lines)} more={words.more} />}
      <WhatStays copy={copy} />
      {hindered && !saved && (
        <p className={styles.trouble} role="alert">
          {hinderingSentence(hindering, locale)}
        </p>
      )}
      {saved && (
        <p className={styles.words} role="status">
          {words.saved(files.copy[0], files.key[0])}
          {hindered && words.stillIn(beyondWords(hindering, locale))}
        </p>
      )}
      <div className={styles.row}>
        {saved ? (
          <>
            <Button onClick={() => download(...files.copy)}>{words.again.copy}</Button>
            <Button onClick={() => download(...files.key)}>{words.again.key}</Button>
          </>
        ) : (
          <Button
            appearance={hindered ? "secondary" : "primary"}
            disabled={figures + names === 0}
            onClick={save}
          >
            {hindered ? words.anyway : words.save}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </>
  );
}

const kindOf = (name: string): string => /\.(do[ct][mx])$/iu.exec(name)?.[1] ?? "docx";

function WhatStays({ copy: { left, locked, told } }: { readonly copy: MaskedCopy }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const words = maskStringsOf(locale);
  const groups = left.map((group) => ({
    key: group.reason,
    pieces: [{ kind: "same", text: words.left(group) } as const],
  }));
  return (
    <>
      {groups.length > 0 && (
        <>
          <p className={styles.words}>{words.leftTitle}</p>
          <LineBox label={words.leftTitle} lines={groups} more={words.moreLeft} />
        </>
      )}
      {locked > 0 && <p className={styles.words}>{words.locked(locked)}</p>}
      <p className={styles.quiet}>
        {told.length > 0 && words.told(beyondWords(told, locale))}
        {words.look}
      </p>
    </>
  );
}
