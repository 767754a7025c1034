import { checkDocument } from "../../app/checkDocument";
import type { CheckReport } from "../../app/checkDocument";
import { figureNotesErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import { fillElsewhere, proposeElsewhere } from "../../app/fillElsewhere";
import { fillFigures } from "../../app/fillFigures";
import { gapsElsewhere } from "../../core/gaps/gapsElsewhere";
import { masksBeyondSentence } from "../../app/masksBeyond";
import { proposeFigures } from "../../app/proposeFigures";
import type { FillPlan, Proposal } from "../../core/filling/proposal";
import type { Provenance } from "../../core/filling/recordFill";
import type { Facts } from "../../core/ledger/facts/fact";
import type { KindId } from "../../core/report/reportKind";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { DocumentHost } from "../../ports/documentHost";
import { againJson, againText, runAgain } from "./againCommand";
import { isTextFile, openFilledLedgers, openNumbers } from "./files";
import type { OpenedFile } from "./files";
import type { FileProblem } from "./readBytes";
import { fillJson, fillText } from "./fillOutput";
import type { FillRun } from "./fillOutput";
import { documentOut, refuseOverwriting } from "./output";
import { provenanceOf } from "./provenance";
import { kindOption, oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";
import { writeWhole } from "./writeFiles";

const options = {
  ledger: { type: "string", multiple: true },
  accept: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  "dry-run": { type: "boolean" },
  record: { type: "boolean" },
  again: { type: "boolean" },
  kind: { type: "string" },
  year: { type: "string" },
  format: { type: "string" },
} as const;

interface FillWords {
  readonly path: string;
  readonly ledgers: readonly string[];
  /** Null = a dry run. */
  readonly out: string | null;
  readonly force: boolean;
  readonly accept: "certain" | "likely";
  /** Whether the document is to remember where its figures come from. */
  readonly record: boolean;
  /** Whether figures filled before are to be held against the ledger, in the place of filling gaps. */
  readonly again: boolean;
  readonly format: "text" | "json";
  readonly kind: KindId | "auto";
  readonly year: number | null;
}

function readWords(words: readonly string[]): FillWords {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined) throw new UsageError("请给出一份报告。");
  if (more.length > 0) throw new UsageError(`一次只填一份报告，却给了 ${positionals.length} 份。`);
  if (values.ledger === undefined) throw new UsageError("请用 --ledger 给出台账。");
  return {
    path,
    ledgers: values.ledger,
    out: values["dry-run"] === true ? null : outOf(path, values.out),
    force: values.force === true,
    accept: oneOf("--accept", values.accept, ["certain", "likely"], "certain"),
    record: recordOf(path, values.record === true || values.again === true),
    again: values.again === true,
    format: oneOf("--format", values.format, ["text", "json"], "text"),
    kind: kindOption(values.kind),
    year: yearOption(values.year),
  };
}

const namesOf = (ledgers: readonly string[]): string => ledgers.join("、");

export async function fillCommand(words: readonly string[]): Promise<ExitStatus> {
  const asked = readWords(words);
  const { path, ledgers, format, kind, year } = asked;
  if (asked.out !== null)
    await refuseOverwriting(
      asked.out,
      ledgers.map((ledger) => ({ path: ledger, what: "台账" })),
    );
  const file = await openNumbers(path);
  if (!file.ok) return fail(path, file.error, format);
  const report = await checkDocument(file.value.host, { kind, year, ledger: null });
  if (!report.ok) {
    return fail(path, { kind: report.error.kind, message: hostErrorSentence(report.error) }, format);
  }
  const ledger = await openFilledLedgers(ledgers, report.value.year);
  if (!ledger.ok) return fail(namesOf(ledgers), ledger.error, format);
  const made = await (asked.again ? again : fill)(asked, file.value, report.value, ledger.value);
  if (!made.ok) return fail(path, made.error, format);
  if (asked.out !== null) {
    const written = await writeWhole({ path: asked.out, force: asked.force }, file.value.save());
    if (!written.ok) return fail(asked.out, written.error, format);
  }
  process.stdout.write(made.value);
  return 0;
}

/** @returns what is to be printed */
type Step = (
  asked: FillWords,
  file: OpenedFile,
  report: CheckReport,
  ledger: Facts,
) => Promise<Result<string, FileProblem>>;

const fill: Step = async ({ path, ledgers, out, accept, record, format }, file, report, ledger) => {
  const plan = proposeFigures(report, ledger);
  sayOfWriting(report.snapshot);
  const run =
    out === null
      ? ok({ filled: plan.proposals, open: plan.open, refused: [], nameless: [] })
      : await write(file.host, plan, accept, record ? provenanceOf(namesOf(ledgers)) : null);
  if (!run.ok) return run;
  const certain = proposeElsewhere(report, ledger);
  const written = out === null ? ok(certain) : await fillElsewhere(file.host, certain);
  if (!written.ok) return err({ kind: written.error.kind, message: hostErrorSentence(written.error) });
  const after = await file.host.read();
  const elsewhere = after.ok ? gapsElsewhere(after.value) : report.elsewhere;
  const beyond = await masksBeyondSentence(file.host);
  if (beyond !== null) process.stderr.write(`${beyond}\n`);
  const tracked = report.snapshot.tracksChanges === true;
  const done = { ...run.value, elsewhere, filledElsewhere: written.value, recorded: record, tracked };
  return ok(
    format === "json"
      ? `${JSON.stringify(fillJson(path, ledger, done))}\n`
      : fillText(path, ledger, done, report.snapshot.paragraphs),
  );
};

/** What is to be known of a document that is written into. */
function sayOfWriting({ tracksChanges, readOnly, readOnlyAdvised }: CheckReport["snapshot"]): void {
  if (tracksChanges === true)
    process.stderr.write("文稿正在记录修订，填入的数据会标成修订（作者“主笔”），请在 Word 中接受或拒绝。\n");
  if (readOnlyAdvised === true)
    process.stderr.write("作者建议以只读方式打开这份文稿，改动前请确认可以修改。\n");
  if (readOnly === true)
    process.stderr.write("文稿设了“限制编辑”或修改密码，不会写入。请先在 Word 中取消。\n");
}

const again: Step = async ({ path, ledgers, out, accept, format }, { host }, report, ledger) => {
  const request = { path, host, report, ledgerPath: namesOf(ledgers), ledger, accept, write: out !== null };
  const run = await runAgain(request);
  if (!run.ok) return run;
  return ok(
    format === "json" ? `${JSON.stringify(againJson(request, run.value))}\n` : againText(request, run.value),
  );
};

function recordOf(path: string, record: boolean): boolean {
  if (record && isTextFile(path))
    throw new UsageError("文本文件记不住数据的出处，--record 和 --again 只用于 .docx。");
  return record;
}

function outOf(path: string, out: string | undefined): string {
  if (out === undefined) throw new UsageError("请用 --out 指定写到哪个文件，或用 --dry-run 只看不写。");
  return documentOut(path, out);
}

async function write(
  host: DocumentHost,
  plan: FillPlan,
  accept: "certain" | "likely",
  provenance: Provenance | null,
): Promise<Result<Omit<FillRun, "elsewhere" | "filledElsewhere" | "recorded" | "tracked">, FileProblem>> {
  const accepted = plan.proposals.filter(({ decision }) => accept === "likely" || decision === "certain");
  const left = plan.proposals.filter((proposal) => !accepted.includes(proposal));
  const outcome = await fillFigures(host, accepted, provenance);
  if (!outcome.ok) return err({ kind: outcome.error.kind, message: hostErrorSentence(outcome.error) });
  const trouble = outcome.value.recordTrouble;
  if (trouble !== null) process.stderr.write(`${figureNotesErrorSentence(trouble)}\n`);
  const written = new Set(outcome.value.written.map(({ gap }) => gap));
  const nameless = new Set(outcome.value.nameless.map(({ gap }) => gap));
  return ok({
    filled: accepted.filter(({ gap }) => written.has(gap)),
    // Proposals that nobody accepted stay open, with the proposal as their first candidate.
    open: [...plan.open, ...left.map(asOpen)].sort(
      (a, b) => a.gap.range.paragraph - b.gap.range.paragraph || a.gap.range.start - b.gap.range.start,
    ),
    refused: outcome.value.left.map(({ figure: { gap }, outcome: why }) => ({ gap, outcome: why })),
    nameless: accepted.filter(({ gap }) => nameless.has(gap)),
  });
}

const asOpen = ({ gap, value, confidence, source, why, alternatives }: Proposal) => ({
  gap,
  reason: "ambiguous" as const,
  candidates: [{ value, confidence, source, why }, ...alternatives],
});

function fail(file: string, error: FileProblem, format: "text" | "json"): ExitStatus {
  if (format === "json") process.stdout.write(`${JSON.stringify({ file, error })}\n`);
  else process.stderr.write(`${file}：${error.message}\n`);
  return 2;
}
