import { useEffect, useRef, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import type { LikenessReport } from "../../app/compareReports";
import { fileErrorSentence } from "../../app/errorSentence";
import type { Snapshot } from "../../core/document/snapshot";
import type { Services } from "../services";
import { readFile } from "../shared/readFile";
import { compareStrings } from "../strings/compare";
import { useLanguage, useStrings } from "../strings/StringsContext";

/** What is said of a report, with the text it was said of. */
export interface Likened {
  readonly snapshot: Snapshot;
  readonly likeness: LikenessReport;
}

export interface LastYears {
  /** Of the file; null while there is none. */
  readonly name: string | null;
  /** Null until the two are compared. */
  readonly likened: Likened | null;
  /** Why a file could not be read. */
  readonly trouble: string | null;
  readonly bring: (file: File) => Promise<void>;
  readonly close: () => void;
}

interface Brought {
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** Last year's report beside this one, compared anew whenever this one has changed. Of two files the later counts. */
export function useLastYears(
  { openReport, compute }: Pick<Services, "openReport" | "compute">,
  report: CheckReport | null,
): LastYears {
  const { locale } = useLanguage();
  const { pane } = useStrings();
  const [old, setOld] = useState<Brought | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const newest = useRef(0);
  const open = async (file: File): Promise<Brought | string> => {
    const bytes = await readFile(file);
    const opened = bytes === null ? null : await openReport?.(bytes);
    if (opened == null) return pane.fileGone(file.name);
    return opened.ok ? { name: file.name, snapshot: opened.value } : fileErrorSentence(opened.error, locale);
  };
  const { likened, failed } = useLikened(compute, old, report);
  return {
    name: old?.name ?? null,
    likened,
    trouble: trouble ?? (failed ? compareStrings[locale].failed : null),
    async bring(file) {
      const run = ++newest.current;
      const opened = await open(file).catch(() => compareStrings[locale].failed);
      if (run !== newest.current) return;
      setTrouble(typeof opened === "string" ? opened : null);
      if (typeof opened !== "string") setOld(opened);
    },
    close() {
      newest.current++;
      setOld(null);
      setTrouble(null);
    },
  };
}

interface Outcome {
  readonly of: Brought;
  /** Null where it could not be compared. */
  readonly likened: Likened | null;
}

function useLikened(
  compute: Services["compute"],
  old: Brought | null,
  report: CheckReport | null,
): { readonly likened: Likened | null; readonly failed: boolean } {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (old === null || report === null) return undefined;
    let wanted = true;
    const say = (likeness: LikenessReport | null): void => {
      const likened = likeness === null ? null : { snapshot: report.snapshot, likeness };
      if (wanted) setOutcome({ of: old, likened });
    };
    compute.liken(report, old.snapshot).then(say, () => say(null));
    return () => {
      wanted = false;
    };
  }, [compute, old, report]);
  const current = outcome?.of === old ? outcome : null;
  return { likened: current?.likened ?? null, failed: current !== null && current.likened === null };
}
