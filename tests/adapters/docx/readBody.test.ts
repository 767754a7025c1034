import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { snapshotOf } from "../../support/openedDocx";

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>';
const textBox = `<w:txbxContent><w:p>${run("框中")}</w:p></w:txbxContent>`;
const shape = `<w:drawing><wp:inline><a:graphic><a:graphicData uri=""><wps:wsp><wps:txbx>${textBox}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;

describe("the text of a paragraph", () => {
  test.each([
    ["runs joined", run("学习") + run("**") + run("次"), "学习**次"],
    [
      "insertions in",
      `学习`.replace(/.+/, run) + `<w:ins w:id="1" w:author="a">${run("十")}</w:ins>`,
      "学习十",
    ],
    ["deletions out", run("新") + deleted, "新"],
    [
      "moved to, in; moved from, out",
      `<w:moveTo w:id="1" w:author="a">${run("来")}</w:moveTo><w:moveFrom w:id="2" w:author="a">${run("去")}</w:moveFrom>`,
      "来",
    ],
    [
      "an insertion that was deleted again",
      `<w:ins w:id="1" w:author="a">${deleted}${run("留")}</w:ins>`,
      "留",
    ],
    [
      "links, tags, controls, simple fields",
      `<w:hyperlink>${run("甲")}</w:hyperlink><w:smartTag>${run("乙")}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run("丙")}</w:sdtContent></w:sdt><w:fldSimple w:instr="x">${run("丁")}</w:fldSimple><w:bdo w:val="ltr">${run("戊")}</w:bdo>`,
      "甲乙丙丁戊",
    ],
    [
      "tabs and breaks",
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:br w:type="textWrapping"/></w:r>',
      "甲\t乙\n丙\n\n",
    ],
    [
      "tab stops of the paragraph are no tabs",
      `<w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run("甲")}`,
      "甲",
    ],
    [
      "page and column breaks",
      '<w:r><w:br w:type="page"/><w:t>甲</w:t><w:br w:type="column"/><w:lastRenderedPageBreak/></w:r>',
      "甲",
    ],
    ["hyphens", "<w:r><w:t>2</w:t><w:noBreakHyphen/><w:t>3</w:t><w:softHyphen/><w:t>名</w:t></w:r>", "2-3名"],
    [
      "symbols and notes",
      '<w:r><w:t>甲</w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:footnoteReference w:id="2"/></w:r>',
      "甲",
    ],
    [
      "a field: its result, not its code",
      mark("begin") + code(" PAGE ") + mark("separate") + run("12") + mark("end") + run("页"),
      "12页",
    ],
    [
      "a field within the code of a field",
      mark("begin") +
        code("IF ") +
        mark("begin") +
        code("X") +
        mark("separate") +
        run("隐") +
        mark("end") +
        mark("separate") +
        run("显") +
        mark("end"),
      "显",
    ],
    ["a field without result", mark("begin") + code("X") + run("隐") + mark("end") + run("显"), "显"],
    ["a field that never ends hides nothing", mark("begin") + code("X") + run("显"), "显"],
    ["an end without begin", mark("end") + run("显"), "显"],
    [
      "words under 拼音",
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("xué")}</w:rt><w:rubyBase>${run("学")}</w:rubyBase></w:ruby></w:r>${run("习")}`,
      "学习",
    ],
    [
      "the first choice of alternatives",
      `<mc:AlternateContent><mc:Choice Requires="w14">${run("一")}</mc:Choice><mc:Choice Requires="wps">${run("二")}</mc:Choice><mc:Fallback>${run("三")}</mc:Fallback></mc:AlternateContent>`,
      "一",
    ],
    [
      "a fallback alone",
      `<w:r><mc:AlternateContent><mc:Fallback><w:t>三</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "三",
    ],
    [
      "text boxes out",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${textBox}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("外")}`,
      "外",
    ],
    ["entities and references", run("&lt;&amp;&gt;&#20826;&#x20BB7;&quot;"), '<&>党𠮷"'],
    ["sections of CDATA, comments, instructions", run("甲<![CDATA[<*&]]><!-- 乙 --><?丙 丁?>戊"), "甲<*&戊"],
    ["line ends within the text", run("甲\r\n乙"), "甲\n乙"],
    ["blanks", '<w:r><w:t xml:space="preserve"> 甲 </w:t></w:r>', " 甲 "],
    ["an empty text element", "<w:r><w:t/><w:t></w:t></w:r>", ""],
    [
      "the old text in a record of properties",
      `<w:pPr><w:pPrChange w:id="1" w:author="a"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange></w:pPr>${run("甲")}`,
      "甲",
    ],
  ])("%s", async (_name, xml, text) => {
    const { paragraphs } = await snapshotOf(buildDocxOf(`<w:p>${xml}</w:p><w:p>${run("末")}</w:p>`));
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([text, "末"]);
    expect(paragraphs[0]?.alignment).toBe("justify");
  });

  test("every paragraph of the body counts, wherever it stands", async () => {
    const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
    const body = [
      paragraph("一"),
      "<w:p/>",
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("二")}</w:sdtContent></w:sdt>`,
      `<w:customXml w:element="x">${paragraph("三")}</w:customXml>`,
      `<w:tbl><w:tblPr/><w:tr><w:trPr/><w:tc><w:tcPr/>${paragraph("四")}<w:tbl><w:tr><w:tc>${paragraph("五")}</w:tc></w:tr></w:tbl>${paragraph("六")}</w:tc></w:tr></w:tbl>`,
      `<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${paragraph("七")}</w:tc></w:sdtContent></w:sdt><w:tc>${paragraph("八")}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>`,
      `<mc:AlternateContent><mc:Choice Requires="w14">${paragraph("九")}</mc:Choice><mc:Fallback>${paragraph("无")}</mc:Fallback></mc:AlternateContent>`,
    ];
    const { paragraphs } = await snapshotOf(buildDocxOf(body.join("")));
    expect(paragraphs.map(({ text }) => text).join(",")).toBe("一,,二,三,四,五,六,七,八,九");
    const place = (table: number, row: number, column: number): object => ({ table, row, column });
    expect(paragraphs.map(({ cell }) => cell)).toEqual([
      null,
      null,
      null,
      null,
      place(0, 0, 0),
      place(1, 0, 0),
      place(0, 0, 0),
      place(2, 0, 0),
      place(2, 0, 1),
      null,
    ]);
  });

  test("does not depend on how a text is split into runs", async () => {
    const texts = ["召开党组会**次，研究议题**个。", "赴……参观“……”，𠮷𠮷*余人次。", "甲\t乙\n丙"];
    for (let seed = 0; seed < 20; seed++)
      expect((await snapshotOf(buildDocx(texts, { seed }))).paragraphs.map(({ text }) => text)).toEqual(
        texts,
      );
  });
});
