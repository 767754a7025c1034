import type { Severity } from "../../core/checking/finding";
import type { IgnoreScope } from "../../core/checking/ignores";
import type { OpenReason } from "../../core/filling/proposal";
import type { GapKind } from "../../core/gaps/gap";
import type { TableLayout } from "../../core/ledger/facts/fact";
import type { SectionStatus } from "../../core/report/matchSections";
import type { Requirement, RoleId } from "../../core/report/reportKind";
import type { Confidence } from "../panel/fillItems";
import { laidOutDeeds } from "../layout/layoutStrings";
import type { Deed } from "../panel/panelState";
import { catalogZhCN } from "./catalog";
import { checkZhCN } from "./check.zh-CN";
import { fillZhCN } from "./fill.zh-CN";
import { workbenchZhCN } from "./workbench.zh-CN";

const severity: Readonly<Record<Severity, string>> = { error: "必改", warning: "应核", advice: "提示" };
const gap: Readonly<Record<GapKind, string>> = {
  figure: "未填数据",
  name: "未填名称",
  text: "没有写完",
  residue: "残留文字",
};
const status: Readonly<Record<SectionStatus, string>> = {
  own: "有",
  shared: "合写",
  embedded: "文中提及",
  missing: "缺",
};
const requirement: Readonly<Record<Requirement, string>> = {
  required: "必有",
  expected: "宜有",
  allowed: "可有",
};
const role: Readonly<Record<RoleId, string>> = {
  preamble: "导语",
  "main-work": "主要工作",
  "first-responsibility": "第一责任人履职",
  "self-discipline": "廉洁自律",
  problems: "存在问题",
  causes: "原因分析",
  "next-steps": "下一步打算",
  closing: "结语",
  signature: "落款",
};
const confidence: Readonly<Record<Confidence, string>> = {
  certain: "有把握",
  likely: "待确认",
  own: "自己选定",
};
const openReason: Readonly<Record<OpenReason, string>> = {
  "no-match": "台账中没有",
  ambiguous: "有几个相近的，请选定",
  "unit-differs": "单位不一致，请核对",
  "not-a-figure": "不是数据",
  "half-filled": "已写了一部分，与台账对不上，请自己写完整的数",
  "field-result": "在域的结果里，更新域会改回去，请改域的来源",
};
const layout: Readonly<Record<TableLayout, string>> = {
  summary: "汇总表",
  events: "活动台账",
  matrix: "分月表",
  lines: "逐行文字",
};
const variable: ReadonlyMap<string, string> = new Map([
  ["unit", "单位名称"],
  ["organ", "党组织（如党委、党组）"],
  ["secretary", "书记姓名"],
  ["superior", "上级单位"],
]);

/** What was done; places that had changed were left alone, and that is said first. */
function deed(done: Deed): string {
  if (done.kind === "laidOut") return laidOutDeeds["zh-CN"](done);
  if (done.kind === "ignored") return ignoredDeeds[done.scope](done.name);
  if (done.kind === "heeded") return `已恢复提示“${done.name}”`;
  const { kind, written, left } = done;
  const did = kind === "inserted" ? `插入“${role[done.role]}”` : verbs[kind];
  if (left === 0)
    return kind === "inserted" || kind === "edited" || kind === "wrote"
      ? `已${did}`
      : `已${did} ${written} 处`;
  const stale = `文稿已改动，这 ${left} 处没有${did}`;
  return written === 0 ? `${stale}。` : `${stale}，其余 ${written} 处已${finished[kind]}。`;
}

const ignoredDeeds: Readonly<Record<IgnoreScope, (name: string) => string>> = {
  place: (name) => `这一处“${name}”不再提示`,
  document: (name) => `本稿不再提示“${name}”`,
  always: (name) => `以后都不提示“${name}”`,
};
const verbs = { filled: "填入", putBack: "放回", fixed: "改", edited: "改动这一段", wrote: "写入" } as const;
const finished = {
  filled: "填好",
  putBack: "放回",
  fixed: "改好",
  inserted: "插入",
  edited: "改好",
  wrote: "写入",
} as const;

/** All words of the pane and the workbench. */
export const zhCN = {
  language: "zh-CN",
  severity,
  gap,
  status,
  requirement,
  role,
  confidence,
  openReason,
  layout,
  variable,
  deed,
  moreRows: (next: number, left: number) =>
    next === left ? `还有 ${left} 处，全部列出` : `还有 ${left} 处，再列 ${next} 处`,
  deedUndone: (done: Deed, left: number) =>
    left === 0 ? `已放回：${deed(done)}` : `文稿已改动，这 ${left} 处没有放回，其余已放回。`,

  pane: {
    tracksChanges: "文稿正在记录修订，主笔写入的也会标成修订。",
    readOnly: "文稿设了“限制编辑”或修改密码，只能检查，不能写入。请先在 Word 中取消。",
    showsDeletions:
      "这个 Word 读出的文字连修订里删掉的也在内，数字可能连在一起。请先接受修订，或把修订改在批注框中显示，再检查、再填。",
    readOnlyAdvised: "作者建议以只读方式打开这份文稿，改动前请确认可以修改。",
    name: "主笔",
    kind: "报告种类",
    kindUnknown: "未认出种类",
    kindAuto: "按文稿识别",
    year: "年度",
    yearUnknown: "年度不明",
    yearOf: (year: number) => `${year} 年度`,
    settings: "设置",
    languages: "语言",
    lists: "本单位词表",
    listsOpen: "导入词表（Excel）…",
    listsExport: "导出词表，供修改",
    listsFile: "主笔词表.xlsx",
    listsForget: (count: number) => `停用本单位词表（${count} 条）`,
    listsRead: (count: number, faults: number) =>
      `${count > 0 ? `已用上本单位词条 ${count} 条` : "没有读到本单位的词条"}${faults > 0 ? `；${faults} 行没有读入：` : "。"}`,
    tabs: { write: "写", check: "查", fill: "填", layout: "排" },
    tabHints: { write: "补写缺少的章节", check: "查漏补缺", fill: "用台账填数据", layout: "按公文格式排版" },
    openCount: (count: number) => `${count} 项`,
    reading: "正在查看文稿…",
    notFetched: "这一页没有取到，请检查网络后再试；如果刚更新过主笔，请先保存文稿，再刷新页面。",
    fetching: "正在载入…",
    retry: "再试一次",
    fileGone: (name: string) =>
      `“${name}”读不出来，可能已被移走、删除，或正被别的程序占用。请看过后再选一次。`,
    close: "关闭",
    putBack: "放回",
    stop: "停止",
    checking: "正在核对全文…",
    progress: (done: number, total: number) => `正在写入 ${done}/${total} 处`,
    completeness: "完成情况",
    left: "还差",
    nothingLeft: "章节、数据都齐了",
    sectionsUnknown: "没认出种类，章节没有核对",
    empty: "文稿还是空的",
    figuresLeft: (count: number) => `${count} 处数据`,
    sectionsLeft: (count: number) => `${count} 个章节`,
    filledOf: (have: number, all: number) => `数据已填 ${have} 处，共 ${all} 处`,
    presentOf: (have: number, all: number) => `章节已有 ${have} 个，应有 ${all} 个`,
    crashed: "主笔出了差错，文稿没有受影响。请重新打开这个窗格。",
  },

  check: checkZhCN,

  fill: fillZhCN,

  write: {
    missing: "缺少的章节",
    noneMissing: "该有的章节都有了",
    all: "全部章节",
    insert: "插入",
    preview: (name: string) => `“${name}”的草稿`,
    goThere: "看文稿",
    variables: "先填这些，只问一次",
    cancel: "取消",
    noScaffold: "这一章没有现成的草稿，请自己起草。",
    unknownKind: "还不知道这是哪种报告。请在最上面选定种类。",
    place: (after: string) => `插在“${after}”之后`,
    placeFirst: "插在最前面",
    renumber: (count: number) => `后面 ${count} 个标题的序号随之顺延`,
  },

  workbench: workbenchZhCN,

  catalog: catalogZhCN,
};

export type Strings = typeof zhCN;
