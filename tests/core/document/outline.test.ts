import { readOutline } from "../../../src/core/document/outline";
import type { Section } from "../../../src/core/document/outline";
import { plainParagraph, plainSnapshot } from "../../../src/core/document/snapshot";
import type { Paragraph } from "../../../src/core/document/snapshot";

const opening = "**局2025年工作报告\n2025年，局党组扎实工作。现将情况报告如下：\n";
const long = "全年召开会议**次，开展谈心谈话**人次，各项任务有序推进。";

const show = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ heading, from, to, children }) => [
    `${heading.level} ${heading.number?.label ?? "-"} ${heading.title}${heading.runOn ? "…" : ""} ${from}-${to}`,
    ...show(children),
  ]);

const outlineOf = (text: string) => readOutline(plainSnapshot(text.split("\n")));

describe("headings", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "a heading alone, a heading that runs on",
      `一、工作情况\n（一）抓学习，强思想。${long}`,
      ["1 一、 工作情况 2-4", "2 （一） 抓学习，强思想… 3-4"],
    ],
    [
      "other forms of 一、",
      `一.工作情况\n${long}\n二．存在问题\n${long}`,
      ["1 一. 工作情况 2-4", "1 二． 存在问题 4-6"],
    ],
    [
      "（一）、 and half-width brackets",
      `(一)抓学习。${long}\n（二）、抓纪律。${long}`,
      ["2 (一) 抓学习… 2-3", "2 （二）、 抓纪律… 3-4"],
    ],
    [
      "1. under 一、",
      `一、工作情况\n1.抓学习。${long}\n2．抓纪律。${long}`,
      ["1 一、 工作情况 2-5", "3 1. 抓学习… 3-4", "3 2． 抓纪律… 4-5"],
    ],
    [
      "第一， where nothing else counts",
      `第一，抓学习强思想。${long}\n第二，抓纪律严作风。${long}\n第三，存在的不足。${long}`,
      ["2 - 抓学习强思想… 2-3", "2 - 抓纪律严作风… 3-4", "2 - 存在的不足… 4-5"],
    ],
    [
      "first sentences of one pattern",
      `抓思想，把学习做扎实。${long}\n抓制度，把笼子扎紧。${long}\n抓作风，把服务做好。${long}`,
      ["2 - 抓思想，把学习做扎实… 2-3", "2 - 抓制度，把笼子扎紧… 3-4", "2 - 抓作风，把服务做好… 4-5"],
    ],
    [
      "a leading-in phrase on a line of its own is none",
      `2025年，局党组坚持严的主基调，推动全面从严治党向基层延伸，\n现将落实主体责任情况报告如下：\n一、工作\n${long}`,
      ["1 一、 工作 4-6"],
    ],
    ["two of one pattern may be chance", `抓思想，做扎实。${long}\n抓制度，扎笼子。${long}`, []],
    [
      "第一， out of order, or among numbered headings",
      `一、工作情况\n第一，抓学习。${long}\n第二，抓纪律。${long}\n第三，抓作风。${long}`,
      ["1 一、 工作情况 2-6"],
    ],
    [
      "（1） and ①",
      `一、工作\n1.抓学习\n（1）集中学。${long}\n①领导带头。${long}`,
      ["1 一、 工作 2-6", "3 1. 抓学习 3-6", "4 （1） 集中学… 4-5", "4 ① 领导带头… 5-6"],
    ],
    [
      "第一部分 moves the others down",
      `第一部分 主体责任\n一、抓学习\n${long}\n第二部分 存在问题\n${long}`,
      ["1 第一部分 主体责任 2-5", "2 一、 抓学习 3-5", "1 第二部分 存在问题 5-7"],
    ],
    [
      "a label with a colon",
      `一、工作\n1.政治建设方面：${long}${long}`,
      ["1 一、 工作 2-4", "3 1. 政治建设方面… 3-4"],
    ],
    [
      "【】 and ●",
      `一、工作\n【抓学习】${long}\n●抓纪律强作风。${long}`,
      ["1 一、 工作 2-5", "2 - 抓学习… 3-4", "2 - 抓纪律强作风… 4-5"],
    ],
    [
      "● below a line of a download",
      `一、工作\n●抓学习\n${long}\n##begin##更多材料请登录某网站查看并下载全文，登录后可复制和打印全部内容，也可收藏后再看##end##\n●抓纪律\n${long}`,
      ["1 一、 工作 2-8", "2 - 抓学习 3-6", "2 - 抓纪律 6-8"],
    ],
    [
      "a short line without number",
      `主要工作\n${long}\n存在的问题\n${long}`,
      ["1 - 主要工作 2-4", "1 - 存在的问题 4-6"],
    ],
    ["a heading after typed blanks", `　　一、工作情况\n${long}`, ["1 一、 工作情况 2-4"]],
    [
      "twelve sections",
      `十一、工作情况\n${long}\n十二、存在问题\n${long}`,
      ["1 十一、 工作情况 2-4", "1 十二、 存在问题 4-6"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(show(outlineOf(opening + text).sections)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["一是 and 二是", `一是抓学习。${long}\n二是抓纪律。${long}`],
    [
      "a row of numbered sentences",
      "1.全年召开党委会**次，研究议题**个。\n2.开展谈心谈话**人次，覆盖全员。\n3.发展党员**名。",
    ],
    ["a row of short items", "1.党委会\n2.中心组学习\n3.主题党日"],
    ["an amount at the beginning", `2.5万元经费全部用于困难党员慰问，帮扶**户。${long}`],
    [
      "a line broken in mid-sentence",
      `${long.slice(0, -1)}，并针对基层反映的突出问题，组织人员深入一线调研了解情况，推动\n二、三级单位完善制度，形成合力。${long}`,
    ],
    ["a date", `2025.3.5组织学雷锋活动。${long}`],
    ["an enumeration", `一、二、三号楼党支部联合开展活动。${long}`],
    ["a table of contents", "一、工作情况……3\n二、存在问题……8"],
  ])("not: %s", (_name, text) => {
    expect(outlineOf(`${opening}${text}\n一、工作\n${long}`).headings.map(({ title }) => title)).toEqual([
      "工作",
    ]);
  });

  test("cells are no headings; automatic numbers and heading styles are", () => {
    const paragraphs: Paragraph[] = [
      plainParagraph("2025年工作报告"),
      { ...plainParagraph("工作情况"), listLabel: { text: "一、", level: 0 } },
      { ...plainParagraph("抓学习"), outlineLevel: 2, styleName: "heading 2" },
      plainParagraph(long),
      { ...plainParagraph("一、指标"), cell: { table: 0, row: 0, column: 0 } },
    ];
    expect(show(readOutline({ paragraphs }).sections)).toEqual(["1 一、 工作情况 1-5", "2 - 抓学习 2-5"]);
    expect(readOutline({ paragraphs }).headings[0]?.number?.source).toBe("automatic");
  });

  test("a line that announces a table is no heading", () => {
    const table = { table: 0, row: 0, column: 0 };
    const paragraphs: Paragraph[] = [
      plainParagraph("2025年工作报告"),
      plainParagraph("一、工作情况"),
      plainParagraph("（一）抓实基础工作"),
      plainParagraph("主要数据见下表："),
      { ...plainParagraph("党课"), cell: table },
      { ...plainParagraph("6"), cell: { ...table, column: 1 } },
      plainParagraph("二、存在问题"),
      plainParagraph(long),
    ];
    expect(readOutline({ paragraphs }).headings.map(({ title }) => title)).toEqual([
      "工作情况",
      "抓实基础工作",
      "存在问题",
    ]);
  });

  test("the title's place is that of its words", () => {
    const text = "　　（二）抓纪律，正作风。全年开展检查**次。";
    const { headings } = outlineOf(`${opening}（一）抓学习。${long}\n${text}`);
    const heading = headings[1];
    expect(text.slice(heading?.start, heading?.end)).toBe("抓纪律，正作风");
  });
});

describe("title, preamble, signature", () => {
  const lines = (text: string, span: { from: number; to: number } | null): string | null =>
    span === null ? null : text.split("\n").slice(span.from, span.to).join("|");

  test.each<[string, string, string | null, string | null]>([
    [
      "one line",
      `2025年工作报告\n2025年，工作有序。\n一、工作\n${long}`,
      "2025年工作报告",
      "2025年，工作有序。",
    ],
    [
      "broken over lines",
      `中共**局党组\n关于2025年度工作情况的\n报告\n市委：\n2025年，工作有序。\n一、工作\n${long}`,
      "中共**局党组|关于2025年度工作情况的|报告",
      "市委：|2025年，工作有序。",
    ],
    [
      "after blanks, date below",
      `\n\n2025年工作报告\n（2025年12月3日）\n\n2025年，工作有序。\n一、工作\n${long}`,
      "2025年工作报告",
      "2025年，工作有序。",
    ],
    [
      "who reports below",
      `2025年工作报告\n××社区党委书记 ×××\n2025年，工作有序。\n一、工作\n${long}`,
      "2025年工作报告",
      "2025年，工作有序。",
    ],
    [
      "whose report it is below, without the name",
      `2025年工作报告\n××投资集团有限公司党委书记\n2025年，工作有序。\n一、工作\n${long}`,
      "2025年工作报告",
      "2025年，工作有序。",
    ],
    [
      "front matter above",
      `**党组文件\n**党〔2025〕8号\n**局党组2025年工作报告\n2025年，工作有序。\n一、工作\n${long}`,
      "**局党组2025年工作报告",
      "2025年，工作有序。",
    ],
    ["no title", `2025年，工作有序推进。\n一、工作\n${long}`, null, "2025年，工作有序推进。"],
    [
      "a title without its genre",
      `落实主体责任\n2025年，工作有序推进。\n一、工作\n${long}`,
      "落实主体责任",
      "2025年，工作有序推进。",
    ],
    ["no preamble", `2025年工作报告\n一、工作\n${long}`, "2025年工作报告", null],
  ])("title: %s", (_name, text, title, preamble) => {
    const outline = outlineOf(text);
    expect(lines(text, outline.title)).toBe(title);
    expect(lines(text, outline.preamble)).toBe(preamble);
  });

  test.each<[string, string, string | null]>([
    ["unit and date", "中共**局党组\n2025年12月3日", "中共**局党组|2025年12月3日"],
    ["Chinese numerals", "**街道党工委\n二〇二五年十二月三日", "**街道党工委|二〇二五年十二月三日"],
    ["masked", "**党组\n20××年×月×日", "**党组|20××年×月×日"],
    ["blanks for the date", "**学校党委\n    年  月  日", "**学校党委|    年  月  日"],
    ["on one line", "**局党组 2025年12月3日", "**局党组 2025年12月3日"],
    ["dotted date", "**支行党委\n2025.12.3", "**支行党委|2025.12.3"],
    ["date alone", "2025年12月3日", "2025年12月3日"],
    ["month only", "**局机关党委\n2025年12月", "**局机关党委|2025年12月"],
    ["unit alone", "中共**医院委员会", "中共**医院委员会"],
    ["a person", "报告人：**\n2025年12月3日", "报告人：**|2025年12月3日"],
    ["contact below", "**局党组\n2025年12月3日\n（联系人：**，电话：**）", "**局党组|2025年12月3日"],
    ["a footnote below", "**局党组\n2025年12月3日\n[1] 统计截至11月底。", "**局党组|2025年12月3日"],
    ["a note below", "**局党组\n2025年12月3日\n注：不含派驻机构。", "**局党组|2025年12月3日"],
    ["blocks for the day", "报告人：某某某\n2025年12月■日", "报告人：某某某|2025年12月■日"],
    ["a unit whose name is masked by signs", "※※街道党工委\n2025年12月3日", "※※街道党工委|2025年12月3日"],
    ["a name masked by signs", "△△△\n2025年12月3日", "△△△|2025年12月3日"],
    [
      "two offices of one person",
      "县检察院党组书记、检察长\n2025年12月3日",
      "县检察院党组书记、检察长|2025年12月3日",
    ],
    ["labels", "汇报单位：**局\n汇报时间：2025年12月3日", "汇报单位：**局|汇报时间：2025年12月3日"],
    ["who has to do something", "责任单位：各科室", null],
    ["none", "特此报告。", null],
    ["a date inside a sentence", "会议定于2025年12月3日召开。", null],
  ])("signature: %s", (_name, end, expected) => {
    const text = `${opening}一、工作\n${long}\n${end}`;
    const outline = outlineOf(text);
    expect(lines(text, outline.signature)).toBe(expected);
    expect(outline.sections[0]?.to).toBe(outline.signature?.from ?? text.split("\n").length);
  });
});
