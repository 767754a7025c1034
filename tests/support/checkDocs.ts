import type { AnyCheck } from "../../src/core/checking/check";
import { clauses } from "./clauses";
import type { Severity } from "../../src/core/checking/finding";

const severityNames: Readonly<Record<Severity, string>> = { error: "必改", warning: "应核", advice: "提示" };

/** The page `docs/checks.md`: every check with its messages, its basis and its examples, sorted by id. */
export function checkDocs(checks: readonly AnyCheck[]): string {
  const rows = checks.map(
    ({ id, name, severity, summary }) =>
      `| [${id}](#${id}) | ${name} | ${severityNames[severity]} | ${summary} |`,
  );
  return [
    "# 检查项目",
    "",
    "本页由检查项目的定义生成（`UPDATE_DOCS=1 npx jest tests/catalog/checks/checkDocs`），请勿手工修改。",
    "",
    "- **必改**：确定有误，报送前必须改正。",
    "- **应核**：多半有误，请对照事实核对。",
    "- **提示**：不算错误，供斟酌。",
    "",
    "例句中 ⟦ ⟧ 标出所指之处，“／”表示换段。",
    "",
    "| 编号 | 名称 | 级别 | 说明 |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## 国家标准的条款",
    "",
    "标点、数字两项国家标准的条款，由哪一项检查，指出什么。",
    "",
    "| 标准 | 条款 | 要求 | 检查 | 例 |",
    "|---|---|---|---|---|",
    ...clauses.map(
      ({ standard, clause, says, check, example }) =>
        `| ${standard} | ${clause} | ${says} | [${check}](#${check}) | ${escape(example.replaceAll("\n", "／"))} |`,
    ),
    "",
    ...checks.flatMap(section),
  ].join("\n");
}

function section({ id, name, severity, summary, basis, messages, examples }: AnyCheck): readonly string[] {
  return [
    `## ${id}`,
    "",
    `**${name}** · ${severityNames[severity]}`,
    "",
    summary,
    "",
    `依据：${basis}`,
    "",
    "提示语：",
    "",
    ...Object.values(messages).map((message) => `- ${message}`),
    "",
    ...exampleList("指出", examples.flagged),
    ...exampleList("不指出", examples.clean),
  ];
}

const exampleList = (title: string, examples: readonly string[]): readonly string[] =>
  examples.length === 0
    ? []
    : [`${title}：`, "", ...examples.map((example) => `- ${escape(example.replaceAll("\n", "／"))}`), ""];

/** Markdown would take masks and web code in the examples for its own marks. */
const escape = (text: string): string => text.replace(/([*_#<>&`])/g, "\\$1");
