import { basename } from "node:path";
import { sheetDocx } from "../../adapters/docx/sheetDocx";
import { writeWorkbook } from "../../adapters/spreadsheet/writeWorkbook";
import { checkDocument } from "../../app/checkDocument";
import type { CheckReport } from "../../app/checkDocument";
import { figureNotesErrorSentence, hostErrorSentence } from "../../app/errorSentence";
import { collectEvidence, evidenceSheet, evidenceWorkbook } from "../../app/evidence";
import type { LedgerAtHand } from "../../app/evidence";
import { evidenceWords } from "../../core/filling/evidenceTable";
import type { Evidence } from "../../core/filling/evidenceTable";
import { figuresElsewhere, figuresElsewhereSentence } from "../../app/figuresElsewhere";
import { storyName } from "../../app/skippedSentence";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { excerpt } from "../../core/text/excerpt";
import { openFilledLedgers, openNumbers } from "./files";
import type { FileProblem } from "./readBytes";
import { refuseOverwriting } from "./output";
import { sourceJson } from "./fillOutput";
import { oneOf, parseWords, UsageError, yearOption } from "./usage";
import type { ExitStatus } from "./usage";
import { marked } from "./words";
import { writeWhole } from "./writeFiles";

const options = {
  ledger: { type: "string" },
  year: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
} as const;

interface FiguresWords {
  readonly path: string;
  readonly ledger: string | null;
  readonly year: number | null;
  readonly format: "text" | "json";
  readonly out: string | null;
  readonly force: boolean;
}

function readWords(words: readonly string[]): FiguresWords {
  const { values, positionals } = parseWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("请给出一份报告。");
  return {
    path,
    ledger: values.ledger ?? null,
    year: yearOption(values.year),
    format: oneOf("--format", values.format, ["text", "json"], "text"),
    out: outOf(values.out),
    force: values.force === true,
  };
}

/** Every figure of a report with its origin (数据核对表). */
export async function figuresCommand(words: readonly string[]): Promise<ExitStatus> {
  const asked = readWords(words);
  const { path, out } = asked;
  if (out !== null)
    await refuseOverwriting(out, [
      { path, what: "报告" },
      { path: asked.ledger, what: "台账" },
    ]);
  const read = await readEvidence(asked);
  if (!read.ok) return fail(path, read.error);
  const { report, evidence } = read.value;
  if (out !== null) {
    const written = await writeWhole(
      { path: out, force: asked.force },
      await tableBytes(out, path, report, evidence),
    );
    if (!written.ok) return fail(out, written.error);
  }
  process.stdout.write(
    asked.format === "json" ? figuresJson(path, evidence) : figuresText(path, report, evidence),
  );
  return 0;
}

interface ReadFigures {
  readonly report: CheckReport;
  readonly evidence: readonly Evidence[];
}

async function readEvidence(asked: FiguresWords): Promise<Result<ReadFigures, FileProblem>> {
  const file = await openNumbers(asked.path);
  if (!file.ok) return file;
  const { host } = file.value;
  const report = await checkDocument(host, { kind: "auto", year: asked.year, ledger: null });
  if (!report.ok) return err({ kind: report.error.kind, message: hostErrorSentence(report.error) });
  const atHand = await ledgerAtHand(asked.ledger, report.value.year);
  if (!atHand.ok) return atHand;
  const evidence = await collectEvidence(host, report.value, atHand.value);
  if (!evidence.ok)
    return err({ kind: evidence.error.kind, message: figureNotesErrorSentence(evidence.error) });
  return ok({ report: report.value, evidence: evidence.value });
}

async function ledgerAtHand(
  path: string | null,
  year: number | null,
): Promise<Result<LedgerAtHand | null, FileProblem>> {
  if (path === null) return ok(null);
  const ledger = await openFilledLedgers([path], year);
  if (!ledger.ok) return err({ ...ledger.error, message: `台账 ${path}：${ledger.error.message}` });
  return ok({ ledger: ledger.value, name: ledgerName(path) });
}

const ledgerName = (path: string): string => (path === "-" ? "" : basename(path));

function outOf(out: string | undefined): string | null {
  if (out !== undefined && !/\.(?:xlsx|docx)$/iu.test(out))
    throw new UsageError("--out 应是 .xlsx 或 .docx 文件。");
  return out ?? null;
}

async function tableBytes(
  out: string,
  path: string,
  report: CheckReport,
  evidence: readonly Evidence[],
): Promise<Uint8Array> {
  return /\.xlsx$/iu.test(out)
    ? writeWorkbook(evidenceWorkbook(report, evidence))
    : sheetDocx(evidenceSheet(report, evidence, basename(path)));
}

function figuresJson(file: string, evidence: readonly Evidence[]): string {
  const figures = evidence.map(({ range, text, unit, kind, value, source, ledger, at }) => ({
    ...range,
    text,
    unit,
    kind,
    value,
    ledger,
    at,
    source: source === null ? null : { ...sourceJson(source), rowText: source.rowText },
  }));
  return `${JSON.stringify({ file, figures })}\n`;
}

function figuresText(file: string, { snapshot }: CheckReport, evidence: readonly Evidence[]): string {
  const lines = evidence.map((one) => {
    const { range, source, ledger } = one;
    const words = marked(excerpt(snapshot.paragraphs[range.paragraph]?.text ?? "", range.start, range.end));
    const origin =
      source === null
        ? ""
        : `（${[ledger, source.indicator, source.formula ?? `第 ${source.row} 行第 ${source.column} 列`].filter((word) => word !== "").join("，")}）`;
    return `  ${evidenceWords(one)} ${words}${origin}`;
  });
  const grounded = evidence.filter(({ kind }) => kind === "filled" || kind === "borneOut").length;
  const head = `${file} · 数据 ${evidence.length} 处 · 有台账依据 ${grounded} 处`;
  return `${[head, ...lines, ...elsewhereLines(snapshot)].join("\n")}\n`;
}

/** Figures outside of the body, which have no place of their own in the table. */
function elsewhereLines(snapshot: CheckReport["snapshot"]): readonly string[] {
  const found = figuresElsewhere(snapshot);
  const sentence = figuresElsewhereSentence(found, "没有列入核对表，请自己核对");
  if (sentence === null) return [];
  const listed = found.flatMap(({ story, figures }) =>
    figures.map(({ range }) => {
      const text = story.paragraphs[range.paragraph]?.text ?? "";
      return `  ${storyName(story.kind)} ${marked(excerpt(text, range.start, range.end))}`;
    }),
  );
  return [`  ${sentence}`, ...listed];
}

function fail(file: string, { message }: FileProblem): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
