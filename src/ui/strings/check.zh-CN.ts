import type { IgnoreScope } from "../../core/checking/ignores";
import type { IgnoresKept } from "../panel/panelState";

const ignoreScope: Readonly<Record<IgnoreScope, string>> = {
  place: "本处",
  document: "本稿此类",
  always: "以后都不提示",
};
const ignoresKept: Readonly<Record<IgnoresKept, string>> = {
  document: "随文稿保存，下次打开仍不提示。",
  user: "记在这台电脑上；文稿改名或移动后要重新设定。",
  pane: "这份文稿没有地方记下，关闭窗格后失效（“以后都不提示”除外）。",
};

/** The words of 查. */
export const checkZhCN = {
  elsewhereOwn: "填写这一处",
  elsewhereUse: "填入",
  sections: "章节",
  map: "文稿地图",
  mapSection: (title: string, gaps: number, findings: number) =>
    `${title}：未填 ${gaps} 处，其他 ${findings} 处`,
  mapMissing: (title: string) => `缺少：${title}`,
  filters: "筛选",
  all: "全部",
  gaps: "未填",
  search: "查找",
  searchHint: "在清单中查找",
  list: "清单",
  beforeSections: "标题与导语",
  missing: "缺少章节",
  groups: { missing: "缺少的章节", found: "需要改正或核对的" },
  table: "表",
  count: (count: number) => `${count} 处`,
  nothing: {
    nothingLeft: { title: "没有需要处理的内容", hint: "未填、缺漏、前后不一都查过了。" },
    sectionsUnknown: {
      title: "没有需要处理的内容",
      hint: "未填、前后不一都查过了；没有认出报告种类，缺不缺章节没有核对，请在上面选定种类。",
    },
    empty: { title: "文稿还是空的", hint: "请到“写”里起草，或打开一份已经起草的报告。" },
    noneFound: { title: "没有符合条件的内容", hint: "换一个词，或取消筛选再看。" },
  },
  next: "下一处",
  previous: "上一处",
  position: (index: number, count: number) => `${index}/${count}`,
  basis: "依据",
  change: (text: string) => `改为“${text}”`,
  remove: "删去",
  add: (text: string) => `补上“${text}”`,
  insert: "插入",
  preview: "看看插入什么",
  sentence: "原文",
  goThere: "看文稿",
  comment: "写成批注",
  commented: "已写成批注",
  typeIt: "自己填写",
  write: "填入",
  fixAll: (count: number) => `改正同类 ${count} 处`,
  ignore: "不处理",
  ignoreScope,
  ignoresKept,
  ignoresUnread: "文稿里记下的“不处理”读不出来，没有改动它；在这里设定的，关闭窗格后失效。",
  ignored: (count: number) => `已不处理 ${count} 条`,
  ignoredHits: (count: number) => (count === 0 ? "本稿没有" : `${count} 处`),
  reason: "理由（写入送审单）",
  heed: "恢复",
  sheet: "送审单",
  sheetWord: "Word 文件",
  sheetHtml: "网页（打印）",
  sheetPrint: "打印",
  sheetPage: "网页",
};

export type CheckStrings = typeof checkZhCN;
