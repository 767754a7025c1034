import { parseArgs } from "node:util";
import { kindIds } from "../../core/report/reportKind";
import type { KindId } from "../../core/report/reportKind";

/** 0: nothing at or above `--fail-on` · 1: there was · 2: wrong usage, or a file could not be read. */
export type ExitStatus = 0 | 1 | 2;

/** Wrong words on the command line; the message is a Chinese sentence for the person. */
export class UsageError extends Error {}

export const helpText = `主笔 zhubi：查漏、填数，不联网，不改原件。

  zhubi check 文件... [--kind 类型|auto] [--year 年] [--ledger 台账] [--lists 词表.xlsx]
              [--format text|json|html] [--fail-on error|warning|never]
              [--comments 新文件.docx] [--fingerprint] [--jobs N] [--resume 结果.ndjson] [--units 单位名单.txt]
      检查报告：类型、章节、未填之处、问题。文件可以是 .docx（.docm、.dotx）或 UTF-8 的 .txt；
      html 是送审单，可以打印签字；--lists 加上本单位自己的错别字、名称提法、年度提法。
      --comments 把问题写成文稿里的批注，另存一份；--fingerprint 给每行 JSON 加上指纹和全部数据，供别的程序比对；
      份数多时自动用上全部处理器（--jobs）；--resume 接着上次没有做完的结果做；--units 按名单列出未报送的单位。
      @清单 表示清单文件里每行一个路径，@- 表示从标准输入读清单。
  zhubi fill 文件 --ledger 台账 [--ledger 台账2 …] [--accept certain|likely] [--out 新文件.docx] [--dry-run]
              [--record] [--kind 类型|auto] [--year 年] [--format text|json]
      用台账填数。默认只填有把握的，写到 --out 指定的文件；--dry-run 只列出，不写；
      --record 让文稿记住每个数的出处，以后可以查出处、放回原样、与新台账核对（文字不变，看不见）。
  zhubi fill 文件 --ledger 新台账 --again [--accept certain|likely] [--out 新文件.docx] [--dry-run]
      拿新台账核对以前用 --record 填过的数：台账变了的改为新数，人工改过的保留，逐处列出。
  zhubi putback 文件 --out 新文件.docx
      把以前用 --record 填过的数全部放回原样，后来人工改过的保留。
  zhubi forget 文件 --out 新文件.docx
      去掉文稿里记下的数据出处和“不处理”的记录，文字不变；报送、外发前，或记录损坏时用。
  zhubi figures 文件 [--ledger 台账] [--year 年] [--format text|json] [--out 核对表.xlsx|.docx]
      数据核对表：报告里每个数的出处；给出台账时，没有记下出处的数也与台账核对一遍。
  zhubi layout 文件.docx --out 新文件.docx [--profile gbt9704|方案.json] [--dry-run] [--format text|json]
      按党政机关公文格式（GB/T 9704–2012）排版，不改一个字；--dry-run 只列出不同之处。
      照一份样稿的版式：zhubi layout 样稿.docx --learn --out 方案.json，以后用 --profile 方案.json。
      本单位的方案：zhubi layout --show-profile > 方案.json，改好后用 --profile 给出，可以只留要改的几项。
  zhubi carry 去年的报告 --year 今年 [--from 去年] --out 新文件.docx
      去年稿转今年稿：数据改成待填并记住去年的数，年份顺延，日期待填；只属于去年的说法和没有改动的数字逐处列出。
  zhubi compare 去年的报告 今年的报告 [--at-least 0.7] [--format text|json|html]
      与去年稿比对：各章有多少是去年的文字，哪些句子、哪些数没有变；相像达到 --at-least 时退出码为 1。
  zhubi twins 文件...|@清单 [--at-least 0.6] [--format text|json|html]
      找出相互雷同的报告，html 把相同的文字左右对照；提法和文件名称不算，单位名称、数据、年份不同也算相同。
  zhubi new --kind 类型 [--profile 资料.json] --out 新文件.docx
      新建一份报告：全文框架，按公文格式排好；资料如 {"单位": "某局", "党组织": "党组", "年度": 2025,
      "主送机关": "市委"}，没有给的留作待填。
  zhubi mask 文件 --out 新文件 --key 密钥.json [--anyway]
      脱敏：数据和名称换成占位符，原来的内容写进密钥（自己保存，不要外传）；文本框、脚注、页眉页脚、批注一并处理，
      没有隐去的数字和像名称的词逐一列出。有图表、嵌入对象等隐不去的内容时不写，--anyway 才继续。
  zhubi unmask 文件 --key 密钥.json --out 新文件
      用密钥还原脱敏过的文稿；改写过、对不准的地方不动，逐处列出。
  zhubi ledger 台账... [--year 年] [--format text|json]
      看台账读懂了多少：指标、按月的活动、未识别的行。台账可以是 .xlsx、.xls、.csv、.tsv、.txt，或 - （标准输入）。
  zhubi lists --out 词表.xlsx [--lists 词表.xlsx]
      把词表导出成表格，在 Excel 里添加本单位的词条后用 check --lists 读入；有错的行会逐行指出。
  zhubi check --list-checks
      列出全部检查项。
  zhubi --help | --version
      --out 指定的文件已经存在时不覆盖；确实要替换（包括写回原件），加上 --force。

类型：${kindIds.join(" | ")}
退出码：0 没有达到 --fail-on 级别的问题；1 有；2 用法不对，或有文件读不了。
`;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/**
 * Parses one command's words. Unknown options, options without a value, with an empty one or given twice become a UsageError
 * in Chinese: of two values nobody could tell which one counted. An option of several (`multiple`) may be given again.
 */
export function parseWords<const Spec extends NonNullable<Options>>(words: readonly string[], options: Spec) {
  try {
    const parsed = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const given = parsed.tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
    for (const { name, value } of given) {
      if (value?.trim() === "") throw new UsageError(`选项 --${name} 的值是空的。`);
      if (options[name]?.multiple !== true && given.filter((other) => other.name === name).length > 1)
        throw new UsageError(`选项 --${name} 给了不止一次，请只留一个。`);
    }
    return parsed;
  } catch (cause) {
    throw usageError(cause, Object.keys(options));
  }
}

function usageError(cause: unknown, known: readonly string[]): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const said = cause instanceof Error ? cause.message : "";
  const option = /--?[^\s'<=]+/u.exec(said)?.[0] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return new UsageError(`没有“${option}”这个选项，可用的有 --${known.join("、--")}。`);
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return cause;
  if (said.includes("does not take")) return new UsageError(`选项 ${option} 后面不带值。`);
  if (said.includes("ambiguous"))
    return new UsageError(`选项 ${option} 后面要有一个值；值以“-”开头时写成 ${option}=值。`);
  return new UsageError(`选项 ${option} 后面要有一个值。`);
}

/** One of the words allowed, or a UsageError that lists them. */
export function oneOf<const Word extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Word[],
  usual: Word,
): Word {
  if (value === undefined) return usual;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${option} 只能是 ${allowed.join("、")}，不能是“${value}”。`);
  return found;
}

export const kindOption = (value: string | undefined): KindId | "auto" =>
  oneOf("--kind", value, ["auto", ...kindIds], "auto");

/** A whole number from 1 to 64. @param usual where none was given */
export function countOption(option: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/u.test(value))
    throw new UsageError(`${option} 应为 1 到 64 的整数，不能是“${value}”。`);
  return Number(value);
}

/** A share from 0 to 1. @param usual where none was given */
export function shareOption(option: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  const share = Number(value);
  if (!/^(?:0|1|0?\.\d+|1\.0+)$/u.test(value) || !(share >= 0 && share <= 1))
    throw new UsageError(`${option} 应为 0 到 1 之间的小数，如 0.7，不能是“${value}”。`);
  return share;
}

/** A calendar year, or null when none was given. */
export function yearOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^(?:19|20)\d\d$/u.test(value))
    throw new UsageError(`--year 应为四位年份，如 2025，不能是“${value}”。`);
  return Number(value);
}
