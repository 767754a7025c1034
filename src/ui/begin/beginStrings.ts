import type { Locale } from "../../app/errorSentence";
import type { BeginPlan, Model } from "../../app/beginReport";

/** How many of a plan's changes are of each kind. */
export type ChangeCounts = Readonly<Record<BeginPlan["changes"][number]["kind"], number>>;

const zhCN = {
  ways: { blank: "空白框架", lastYear: "去年稿转今年稿", sample: "从单位范文" },
  about: {
    blank: "选定种类，填上单位，标题、各章、结语、落款一次写好；没有填的留作待填。",
    lastYear:
      "打开去年的报告，得到一份今年的新稿：数据改成待填并记住去年的数，年份顺延，日期待填。去年的文件不会改动。",
    sample:
      "打开本单位认可的一份报告，标题和提法照留，其中的数据、人名、单位名改成待填，年份改成今年。范文不会改动。",
  },
  choose: { lastYear: "选择去年的报告…", sample: "选择范文…" } satisfies Record<Model, string>,
  another: "换一份…",
  useOpen: (name: string) => `用现在打开的“${name}”`,
  reading: "正在读…",
  empty: "这份文稿里没有文字，请换一份。",
  from: "原稿年度",
  to: "新稿年度",
  unit: "本单位",
  unitHint: "写上以后，范文里本单位的名称照留，别的名称改成待填。",
  noYears: "请写出原稿和新稿的年度，四位数字，如 2025。",
  sameYear: (from: number) => `原稿是 ${from} 年的，新稿的年度应比它晚。`,
  counts: ({ figure, name, year, date }: ChangeCounts, model: Model) =>
    [
      `数据 ${figure} 处改成待填${model === "lastYear" ? "（记住去年的数）" : ""}`,
      ...(model === "sample" ? [`名称 ${name} 处改成待填`] : []),
      `年份 ${year} 处顺延`,
      `日期 ${date} 处待填`,
    ].join("，"),
  nothing: "没有找到要改的数据、年份和日期。",
  changes: "要改的地方",
  more: (lines: number) => `后面还有 ${lines} 段有改动，转成以后可以在文稿里看。`,
  moreRemarks: (count: number) => `后面还有 ${count} 处，转成以后可以逐处看。`,
  remarks: (count: number) => `请核对 ${count} 处，没有改动（转成以后可以逐处看）：`,
  beyond: (words: string) => `照原样留着，请自己看一看：${words}。`,
  keep: { blank: "生成全文框架", lastYear: "转成今年稿", sample: "据范文起稿" },
  making: "正在生成…",
  cancel: "取消",
  newName: "新建报告.docx",
  sampleName: (year: number) => `${year}年报告（据范文）.docx`,
  begun: {
    lastYear: (name: string, to: number) => `已转成 ${to} 年的新稿；去年的“${name}”没有改动。可以放回。`,
    sample: (name: string, to: number) => `已据范文起好 ${to} 年的新稿；“${name}”没有改动。可以放回。`,
  } satisfies Record<Model, unknown>,
  left: (count: number) => `有 ${count} 处没有改：文稿锁定了这些位置。`,
};

const enUS: typeof zhCN = {
  ways: { blank: "Skeleton", lastYear: "From last year's", sample: "From a sample" },
  about: {
    blank: "Choose the kind and name the unit: title, sections, closing and signature are written at once.",
    lastYear:
      "Open last year's report for a new draft: figures become gaps that remember last year's value, years move on, days become gaps. Last year's file stays as it is.",
    sample:
      "Open a report that the office likes: headings and formulations stay, its figures and names become gaps, years move on. The sample stays as it is.",
  },
  choose: { lastYear: "Choose last year's report…", sample: "Choose a sample…" },
  another: "Another…",
  useOpen: (name) => `Use the open “${name}”`,
  reading: "Reading…",
  empty: "There is no text in this document. Choose another.",
  from: "Its year",
  to: "New year",
  unit: "Own unit",
  unitHint: "With it, the own unit's name stays; other names become gaps.",
  noYears: "Give both years with four digits, e.g. 2025.",
  sameYear: (from) => `This report is of ${from}; the new year has to be later.`,
  counts: ({ figure, name, year, date }, model) =>
    [
      `${figure} figures become gaps`,
      ...(model === "sample" ? [`${name} names become gaps`] : []),
      `${year} years move on`,
      `${date} dates become gaps`,
    ].join(", "),
  nothing: "No figures, years or dates to change were found.",
  changes: "What would be changed",
  more: (lines) => `${lines} more paragraphs change; look at them in the text afterwards.`,
  moreRemarks: (count) => `${count} more; look at them one by one afterwards.`,
  remarks: (count) => `${count} places to look at, left as they are:`,
  beyond: (words) => `Left as it is, please look yourself: ${words}.`,
  keep: { blank: "Write the skeleton", lastYear: "Make this year's draft", sample: "Begin from the sample" },
  making: "Writing…",
  cancel: "Cancel",
  newName: "新建报告.docx",
  sampleName: (year) => `${year}年报告（据范文）.docx`,
  begun: {
    lastYear: (name, to) =>
      `A draft for ${to} is made; last year's “${name}” is unchanged. It can be put back.`,
    sample: (name, to) => `A draft for ${to} is begun; “${name}” is unchanged. It can be put back.`,
  },
  left: (count) => `${count} places were not changed: the document locks them.`,
};

export type BeginStrings = typeof zhCN;

export const beginStringsOf = (locale: Locale): BeginStrings => (locale === "en-US" ? enUS : zhCN);
