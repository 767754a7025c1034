import { roles } from "../../catalog/roles";
import type { CheckReport } from "../../app/checkDocument";
import type { CheckedFile } from "./checkCommand";
import { worthSaying } from "./checkText";
import { countsOf } from "./checkJson";
import { excerpt, gapWords, severityWords, statusWords } from "./words";

/** One printable page for many reports: a summary table first, then a sheet for each. No script, nothing from outside. */
export function checkHtml(files: readonly CheckedFile[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>报告检查单</title>
<style>
body { font: 15px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 2.5em; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #ccc; padding: .25em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f5f5f5; font-weight: 600; } td.n { text-align: right; } mark { background: #ffe9a8; }
@media print { body { margin: 0; max-width: none; } h2 { break-before: page; } }
</style>
</head>
<body>
<h1>报告检查单</h1>
${summaryTable(files)}
${files.map(sheet).join("\n")}
</body>
</html>
`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const row = (cells: readonly string[], tag = "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;

function summaryTable(files: readonly CheckedFile[]): string {
  const rows = files.map(({ file, outcome }) => {
    if (!outcome.ok)
      return `<tr><td>${escape(file)}</td><td colspan="6">${escape(outcome.error.message)}</td></tr>`;
    const { kind, year, sections } = outcome.value;
    const counts = countsOf(outcome.value);
    const missing = sections.filter(
      ({ status, requirement }) => status === "missing" && requirement !== "allowed",
    );
    return row([
      escape(file),
      escape(kind?.shortName ?? "未认出"),
      String(year ?? ""),
      escape(missing.map(({ role }) => roleName(role)).join("、")),
      String(counts.gaps),
      String(counts.errors),
      String(counts.warnings),
    ]);
  });
  return `<table><thead>${row(["文件", "类型", "年度", "缺少章节", "未填", "必改", "应核"], "th")}</thead><tbody>${rows.join("\n")}</tbody></table>`;
}

const roleName = (role: string): string => roles.find(({ id }) => id === role)?.name ?? role;

function sheet({ file, outcome }: CheckedFile): string {
  if (!outcome.ok) return "";
  const report = outcome.value;
  const sections = report.sections
    .filter(worthSaying)
    .map(({ role, status }) => `${roleName(role)}（${statusWords[status]}）`)
    .join(" · ");
  return `<h2>${escape(file)}</h2>
<p>${escape(report.kind?.name ?? "未能认出报告类型")}。章节：${escape(sections)}</p>
${gapTable(report)}
${findingTable(report)}`;
}

function quote(report: CheckReport, paragraph: number, start: number, end: number): string {
  const { before, words, after } = excerpt(report.snapshot.paragraphs[paragraph]?.text ?? "", start, end);
  return `${escape(before)}<mark>${escape(words)}</mark>${escape(after)}`;
}

function gapTable(report: CheckReport): string {
  if (report.gaps.length === 0) return "<p>没有未填之处。</p>";
  const rows = report.gaps.map(({ kind, range }) =>
    row([
      String(range.paragraph + 1),
      gapWords[kind],
      quote(report, range.paragraph, range.start, range.end),
    ]),
  );
  return `<table><thead>${row(["段", "未填", "所在文字"], "th")}</thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function findingTable(report: CheckReport): string {
  if (report.findings.length === 0) return "<p>没有需要处理的问题。</p>";
  const rows = report.findings.map(({ severity, range, message, basis }) =>
    row([String(range.paragraph + 1), severityWords[severity], escape(message), escape(basis)]),
  );
  return `<table><thead>${row(["段", "级别", "问题", "依据"], "th")}</thead><tbody>${rows.join("\n")}</tbody></table>`;
}
