import { formatNumber } from "../../../src/adapters/docx/numberFormat";
import { buildDocx, buildDocxOf, xmlHead } from "../../support/docxFixtures";
import { snapshotOf } from "../../support/openedDocx";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const style = (id: string, inside: string, type = "paragraph"): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
const p = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>`;

describe("number formats", () => {
  test.each([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["upperLetter", 28, "BB"],
    ["lowerLetter", 3, "c"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["lowerRoman", 4, "iv"],
    ["chineseCounting", 10, "十"],
    ["chineseCounting", 21, "二十一"],
    ["chineseCountingThousand", 11, "十一"],
    ["chineseCountingThousand", 110, "一百一十"],
    ["chineseCountingThousand", 1005, "一千零五"],
    ["japaneseCounting", 12, "十二"],
    ["japaneseCounting", 101, "百零一"],
    ["taiwaneseCounting", 20, "二十"],
    ["chineseLegalSimplified", 12, "壹拾贰"],
    ["chineseLegalSimplified", 308, "叁佰零捌"],
    ["ideographTraditional", 3, "丙"],
    ["ideographTraditional", 11, "11"],
    ["ideographDigital", 10, "一〇"],
    ["decimalEnclosedCircle", 20, "⑳"],
    ["decimalEnclosedCircleChinese", 3, "③"],
    ["decimalEnclosedCircle", 21, "21"],
    ["decimalFullWidth", 12, "１２"],
    ["none", 3, ""],
    ["unheardOf", 3, "3"],
  ])("%s %i is %s", (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe("automatic numbering", () => {
  const level = (index: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    xmlHead,
    `<w:numbering ${word}>`,
    `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、", '<w:pStyle w:val="节"/>')}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")}${level(3, "decimal", "%4)", '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "\uf0b7")}</w:abstractNum>`,
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="列"/></w:abstractNum>',
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
    `<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1.")}</w:lvlOverride></w:num>`,
    "</w:numbering>",
  ].join("");
  const styles = `${xmlHead}<w:styles ${word}>${style("节", '<w:name w:val="节"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')}${style("列", '<w:name w:val="列"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', "numbering")}</w:styles>`;
  const item = (id: number, index: number): string =>
    p(`<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`);

  test.each<[string, string, (string | null)[]]>([
    [
      "counts, and begins anew below",
      item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1),
      ["一、", "（一）", "（二）", "二、", "（一）"],
    ],
    ["goes on after other paragraphs", item(1, 0) + p("") + item(1, 0), ["一、", null, "二、"]],
    [
      "shows the levels above, in Arabic digits where told",
      item(1, 0) + item(1, 1) + item(1, 2),
      ["一、", "（一）", "1.1.1"],
    ],
    ["shows the start of a level not yet used", item(1, 2), ["1.1.1"]],
    [
      "does not begin anew where told",
      item(1, 0) + item(1, 3) + item(1, 0) + item(1, 3),
      ["一、", "1)", "二、", "2)"],
    ],
    [
      "begins where another list of the same kind says",
      item(1, 0) + item(2, 0) + item(2, 0),
      ["一、", "五、", "六、"],
    ],
    ["bullets", item(3, 0), ["•"]],
    ["by a numbering style", item(4, 0) + item(4, 1), ["一、", "（一）"]],
    ["by a paragraph style", p('<w:pStyle w:val="节"/>') + p('<w:pStyle w:val="节"/>'), ["一、", "二、"]],
    [
      "taken away from a paragraph of such a style",
      p('<w:pStyle w:val="节"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      [null],
    ],
    ["with a level of its own", item(5, 0), ["A."]],
    ["of a list that is not there", item(9, 0), [null]],
  ])("%s", async (_name, body, labels) => {
    const parts = { "word/numbering.xml": numbering, "word/styles.xml": styles };
    const { paragraphs } = await snapshotOf(buildDocxOf(body, { parts }));
    expect(paragraphs.map(({ listLabel }) => listLabel?.text ?? null)).toEqual(labels);
  });

  test("the fixture's list is that of official documents", async () => {
    const levels = [0, 1, 1, 2, 3];
    const { paragraphs } = await snapshotOf(
      buildDocx(levels.map((index) => ({ text: "文", list: { id: 1, level: index } }))),
    );
    expect(paragraphs.map(({ listLabel }) => listLabel)).toEqual(
      ["一、", "（一）", "（二）", "1.", "（1）"].map((text, index) => ({ text, level: levels[index] })),
    );
  });
});

describe("styles", () => {
  const styles = [
    `${xmlHead}<w:styles ${word}><w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    style("1", '<w:name w:val="heading 1"/><w:basedOn w:val="a"/>'),
    style("甲", '<w:name w:val="标题 2"/><w:pPr><w:jc w:val="center"/></w:pPr>'),
    style("乙", '<w:name w:val="我的标题"/><w:basedOn w:val="1"/>'),
    style("丙", '<w:name w:val="大纲"/><w:pPr><w:outlineLvl w:val="2"/><w:jc w:val="end"/></w:pPr>'),
    style("圈", '<w:name w:val="圈"/><w:basedOn w:val="圈"/>'),
    "</w:styles>",
  ].join("");

  test.each<[string, string, string | null, number | null, string]>([
    ["none", "", null, null, "left"],
    ["the default one", '<w:pStyle w:val="a"/>', null, null, "left"],
    ["one that is not there", '<w:pStyle w:val="无"/>', null, null, "left"],
    ["a built-in heading", '<w:pStyle w:val="1"/>', "heading 1", 1, "left"],
    ["a built-in heading by its Chinese name", '<w:pStyle w:val="甲"/>', "标题 2", 2, "center"],
    ["one based on a heading", '<w:pStyle w:val="乙"/>', "我的标题", 1, "left"],
    ["one with a level", '<w:pStyle w:val="丙"/>', "大纲", 3, "right"],
    ["a heading made body text", '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>', "heading 1", null, "left"],
    [
      "a level of the paragraph's own",
      '<w:jc w:val="distribute"/><w:outlineLvl w:val="0"/>',
      null,
      1,
      "justify",
    ],
    ["one based on itself", '<w:pStyle w:val="圈"/>', "圈", null, "left"],
  ])("%s", async (_name, properties, styleName, outlineLevel, alignment) => {
    const { paragraphs } = await snapshotOf(
      buildDocxOf(p(properties), { parts: { "word/styles.xml": styles } }),
    );
    expect(paragraphs[0]).toMatchObject({ styleName, outlineLevel, alignment });
  });
});
