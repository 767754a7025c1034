import { compareSnapshots, countsOf, readForComparing } from "../../app/compareReports";
import type { Comparison, ReadReport } from "../../app/compareReports";
import { hostErrorSentence } from "../../app/errorSentence";
import { figuresElsewhere, figuresElsewhereSentence } from "../../app/figuresElsewhere";
import { figureIndicators } from "../../app/figureIndicators";
import { likenessHtml } from "../../app/likenessHtml";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { excerpt } from "../../core/text/excerpt";
import { findingJson, round } from "./checkJson";
import { openCompared } from "./files";
import type { FileProblem } from "./readBytes";
import { oneOf, parseWords, shareOption, UsageError } from "./usage";
import type { ExitStatus } from "./usage";
import { marked } from "./words";

const options = { format: { type: "string" }, "at-least": { type: "string" } } as const;

/** Last year's report against this year's (与去年稿比对). */
export async function compareCommand(words: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parseWords(words, options);
  const format = oneOf("--format", values.format, ["text", "json", "html"], "text");
  const atLeast = shareOption("--at-least", values["at-least"], 0.7);
  const [old, fresh, ...more] = positionals;
  if (old === undefined || fresh === undefined || more.length > 0)
    throw new UsageError("请给出两份报告：先去年的，后今年的。");
  const before = await readReport(old);
  if (!before.ok) return fail(old, before.error);
  const after = await readReport(fresh);
  if (!after.ok) return fail(fresh, after.error);
  const comparison = compareSnapshots(before.value, after.value);
  const names = { old, new: fresh };
  if (format === "html") process.stdout.write(likenessHtml("与去年稿比对", [{ ...names, comparison }]));
  else if (format === "json") process.stdout.write(`${JSON.stringify(comparisonJson(names, comparison))}\n`);
  else process.stdout.write(comparisonText(names, comparison));
  return comparison.result.likeness >= atLeast ? 1 : 0;
}

/** A report as it is compared, or why it can not be. */
export async function readReport(path: string): Promise<Result<ReadReport, FileProblem>> {
  const file = await openCompared(path);
  if (!file.ok) return file;
  const snapshot = await file.value.host.read();
  return snapshot.ok
    ? ok(readForComparing(snapshot.value))
    : err({ kind: snapshot.error.kind, message: hostErrorSentence(snapshot.error) });
}

interface Names {
  readonly old: string;
  readonly new: string;
}

/** The object of `compare --format json`; its names are a contract. */
function comparisonJson(names: Names, comparison: Comparison) {
  const { sentences, figures } = countsOf(comparison);
  const { snapshot } = comparison.new;
  const indicatorOf = figureIndicators(
    snapshot,
    comparison.result.figures.map(({ figure }) => figure.figure),
  );
  return {
    ...names,
    likeness: round(comparison.result.likeness),
    sentences,
    figures: {
      ...figures,
      unchanged: comparison.result.figures.flatMap(({ figure: { figure }, standing }) =>
        standing === "same"
          ? [
              {
                ...figure.range,
                text: figure.text,
                unit: figure.unit,
                indicator: indicatorOf(figure),
              },
            ]
          : [],
      ),
    },
    sections: comparison.sections.map((section) => ({ ...section, likeness: round(section.likeness) })),
    findings: comparison.findings.map(findingJson),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)}％`;

function comparisonText(names: Names, comparison: Comparison): string {
  const { sentences, figures } = countsOf(comparison);
  const { paragraphs } = comparison.new.snapshot;
  const elsewhere = figuresElsewhereSentence(figuresElsewhere(comparison.new.snapshot), "没有比对");
  const lines = [
    `${names.new} 与 ${names.old} 相像 ${percent(comparison.result.likeness)}`,
    `  句子：相同 ${sentences.same} · 改动过 ${sentences.changed} · 新写 ${sentences.new}`,
    `  数据：没有变化 ${figures.same} · 有变化 ${figures.changed} · 新增 ${figures.new}`,
    ...comparison.sections.map(({ title, likeness }) => `  ${title}：${percent(likeness)}`),
    ...comparison.findings
      .filter(({ check }) => check !== "copied-sentence")
      .map(({ range, message }) => {
        const words = excerpt(paragraphs[range.paragraph]?.text ?? "", range.start, range.end);
        return `  第 ${range.paragraph + 1} 段：${message} ${marked(words)}`;
      }),
    ...(elsewhere === null ? [] : [`  ${elsewhere}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function fail(file: string, { message }: FileProblem): ExitStatus {
  process.stderr.write(`${file}：${message}\n`);
  return 2;
}
