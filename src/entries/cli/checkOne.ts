import { indicatorCatalogue } from "../../catalog/indicators";
import { checkDocument } from "../../app/checkDocument";
import type { CheckOptions, CheckReport } from "../../app/checkDocument";
import { hostErrorSentence } from "../../app/errorSentence";
import { masksBeyondSentence } from "../../app/masksBeyond";
import { fingerprintJson, likeOf } from "../../app/fingerprint";
import type { SheetEntry } from "../../app/sheetHtml";
import { writeSheet } from "../../app/writeSheet";
import type { Finding } from "../../core/checking/finding";
import { sampleOf } from "../../core/likeness/signature";
import { noOfficeLists } from "../../core/checking/officeLists";
import type { KindId } from "../../core/report/reportKind";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { checkJson } from "./checkJson";
import { checkText } from "./checkText";
import { openFile, openFilledLedgers } from "./files";
import type { FileProblem } from "./readBytes";
import { siftReport } from "./keptIgnores";
import type { SiftedReport } from "./keptIgnores";
import { openLists } from "./listsCommand";
import type { ExitStatus } from "./usage";

/** How every file of a run is checked; plain data, so that another thread can be told. */
export interface CheckRun {
  readonly kind: KindId | "auto";
  readonly year: number | null;
  readonly ledger: string | null;
  readonly lists: string | null;
  readonly format: "text" | "json" | "html";
  readonly failOn: "error" | "warning" | "never";
  readonly fingerprint: boolean;
}

/** What a run says of one file; plain data. */
export interface CheckAnswer {
  readonly status: ExitStatus;
  /** For standard output; "" where the format gathers entries. */
  readonly out: string;
  /** For standard error. */
  readonly notes: string;
  readonly entry: SheetEntry | null;
  /** Title and signature, where the unit names itself; "" where the file could not be read. */
  readonly names: string;
  /** For finding reports that are alike; null where nobody asks. */
  readonly sample: Uint32Array | null;
}

export type CheckFile = (path: string) => Promise<CheckAnswer>;

/** Reads the ledger and the lists once. The error is a sentence: nothing was checked. */
export async function prepareCheck(run: CheckRun): Promise<Result<CheckFile, string>> {
  const options = await optionsOf(run);
  if (!options.ok) return options;
  return ok(async (path) => answerOf(run, path, await checkFile(path, options.value).catch(unforeseen)));
}

export async function optionsOf(run: CheckRun): Promise<Result<CheckOptions, string>> {
  const ledger = run.ledger === null ? ok(null) : await openFilledLedgers([run.ledger], run.year);
  if (!ledger.ok) return err(`台账 ${run.ledger ?? ""}：${ledger.error.message}`);
  const lists = run.lists === null ? ok(noOfficeLists) : await openLists(run.lists);
  if (!lists.ok) return err(lists.error.message);
  return ok({ kind: run.kind, year: run.year, ledger: ledger.value, lists: lists.value });
}

async function checkFile(path: string, options: CheckOptions): Promise<Result<SiftedReport, FileProblem>> {
  const file = await openFile(path);
  if (!file.ok) return file;
  const report = await checkDocument(file.value.host, options);
  if (!report.ok) return err({ kind: report.error.kind, message: hostErrorSentence(report.error) });
  const sifted = await siftReport(report.value, file.value.host);
  const beyond = await masksBeyondSentence(file.value.host);
  return ok(beyond === null ? sifted : { ...sifted, beyond });
}

/** One document that trips the program up must not cost the answers on all others. */
const unforeseen = (cause: unknown): Result<SiftedReport, FileProblem> =>
  err(failure(`检查时程序出错（${cause instanceof Error ? cause.message : String(cause)}）`));

const failure = (what: string): FileProblem => ({
  kind: "failed",
  message: `${what}，这份没有查成，请把这句话反馈给我们。`,
});

/** A file whose checking brought down the thread it ran on. */
export const brokenOff = (run: CheckRun, path: string, why: string): CheckAnswer =>
  answerOf(run, path, err(failure(why)));

function answerOf(run: CheckRun, file: string, outcome: Result<SiftedReport, FileProblem>): CheckAnswer {
  const status = statusOf(outcome, run.failOn);
  if (!outcome.ok) {
    const { message } = outcome.error;
    return {
      status,
      out: run.format === "json" ? `${JSON.stringify({ file, error: outcome.error })}\n` : "",
      notes: run.format === "text" ? `${file}：${message}\n` : "",
      entry: run.format === "html" ? { document: file, problem: message } : null,
      names: "",
      sample: null,
    };
  }
  const sifted = outcome.value;
  const notes = notesOf(run, file, sifted);
  const names = namesOf(sifted.whole);
  if (run.format === "html") {
    const sheet = writeSheet(sifted.whole, { document: file, ignores: sifted.ignores });
    return {
      status,
      out: "",
      notes,
      entry: { document: file, sheet },
      names,
      sample: sampleOf(likeOf(sifted.whole)),
    };
  }
  const out = run.format === "json" ? jsonLine(run, file, sifted) : checkText(file, sifted);
  return { status, out, notes, entry: null, names, sample: null };
}

/** The text says of itself what was not read; the other formats have no place for it. */
function notesOf({ format }: CheckRun, file: string, { unread, beyond }: SiftedReport): string {
  const notes = [
    ...(unread ? ["文件里保存的“忽略”记录读不出来，下面列出全部问题。"] : []),
    ...(beyond === undefined || format === "text" ? [] : [beyond]),
  ];
  return notes.map((note) => `zhubi：${file}：${note}\n`).join("");
}

/** Where a unit names itself. */
const namesOf = ({ snapshot, outline }: CheckReport): string =>
  [outline.title, outline.signature]
    .flatMap((span) => (span === null ? [] : snapshot.paragraphs.slice(span.from, span.to)))
    .map(({ text }) => text)
    .join("\n");

function jsonLine({ fingerprint }: CheckRun, file: string, sifted: SiftedReport): string {
  const line = checkJson(file, sifted, indicatorCatalogue);
  return `${JSON.stringify(fingerprint ? { ...line, ...fingerprintJson(sifted.whole) } : line)}\n`;
}

export const statusOf = (outcome: Result<SiftedReport, unknown>, failOn: CheckRun["failOn"]): ExitStatus =>
  outcome.ok ? statusOfFindings(outcome.value.report.findings, failOn) : 2;

function statusOfFindings(
  findings: readonly Pick<Finding, "severity">[],
  failOn: CheckRun["failOn"],
): ExitStatus {
  const counts = ({ severity }: Pick<Finding, "severity">): boolean =>
    severity === "error" || (failOn === "warning" && severity === "warning");
  return failOn !== "never" && findings.some(counts) ? 1 : 0;
}

/** What a line of an earlier run comes to: a run that was taken up again ends as it would have ended at once. */
export function statusOfLine(line: string, failOn: CheckRun["failOn"]): ExitStatus {
  const { findings } = JSON.parse(line) as { readonly findings?: readonly Pick<Finding, "severity">[] };
  return findings === undefined ? 2 : statusOfFindings(findings, failOn);
}
