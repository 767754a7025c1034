import fc from "fast-check";
import { escapeXml } from "./docxFixtures";

/** Small bodies of `w:body` in which what makes writing hard stands side by side. */

const texts = ["召开党组会", "**", "次", "12", "，", "75**", "研究议题", "……", "&", "余人（次）", "𠮷", " "];
const looks = [
  "",
  "",
  "<w:rPr><w:b/></w:rPr>",
  '<w:rPr><w:rFonts w:hint="eastAsia"/><w:color w:val="FF0000"/></w:rPr>',
];
const anyText = (): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(""));

const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

const anyRun = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      anyText(),
      fc.constantFrom(...looks),
      fc.constantFrom("", "", "", "<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:t/>"),
      fc.constantFrom("plain", "plain", "cdata", "bare"),
    )
    .map(([text, look, mark, form]) => {
      const cdata = `<w:t><![CDATA[${text.trim()}]]></w:t>`;
      const written = form === "cdata" && text.trim() !== "" ? cdata : textXml(text);
      return `<w:r>${look}${form === "bare" ? "" : written}${mark}</w:r>`;
    });

const author = 'w:author="文书" w:date="2023-11-20T09:00:00Z"';
// Ids are made unique when the body is put together.
const wraps: readonly ((run: string) => string)[] = [
  (run) => run,
  (run) => run,
  (run) => run,
  (run) => `<w:hyperlink w:anchor="_top">${run}</w:hyperlink>`,
  (run) => `<w:ins w:id="#" ${author}>${run}</w:ins>`,
  (run) =>
    `<w:del w:id="#" ${author}>${run.replaceAll("<w:t>", "<w:delText>").replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>").replaceAll("<w:t/>", "")}</w:del>`,
  (run) => `<w:sdt><w:sdtPr><w:id w:val="#"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run) =>
    `<w:sdt><w:sdtPr><w:id w:val="#"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run) =>
    `<w:sdt><w:sdtPr><w:id w:val="#"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  (run) => `<w:fldSimple w:instr=" DOCPROPERTY 次数 ">${run}</w:fldSimple>`,
  (run) => complexField(" =SUM(ABOVE) ", run),
  (run) => complexField(' HYPERLINK "#top" ', run),
  (run) => `<w:bookmarkStart w:id="#" w:name="b#"/>${run}<w:bookmarkEnd w:id="="/>`,
  (run) => `<w:smartTag w:uri="urn:a" w:element="b">${run}</w:smartTag>`,
  (run) => `${run}<w:r><w:br w:type="page"/></w:r>`,
];

const complexField = (code: string, run: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const properties = [
  "",
  "",
  '<w:pPr><w:jc w:val="center"/></w:pPr>',
  "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>",
  '<w:pPr><w:pStyle w:val="1"/></w:pPr>',
];

const anyParagraph = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...properties),
      fc.array(
        fc.tuple(anyRun(), fc.constantFrom(...wraps)).map(([run, wrap]) => wrap(run)),
        { maxLength: 4 },
      ),
      fc.boolean(),
    )
    .map(([own, pieces, short]) =>
      own === "" && pieces.length === 0 && short ? "<w:p/>" : `<w:p>${own}${pieces.join("")}</w:p>`,
    );

const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

const anyCell = (depth: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant("<w:p/>") },
    { weight: 6, arbitrary: anyParagraph() },
    { weight: 2, arbitrary: fc.tuple(anyParagraph(), anyParagraph()).map((two) => two.join("")) },
    ...(depth === 0 ? [] : [{ weight: 1, arbitrary: anyTable(depth - 1).map((inner) => `${inner}<w:p/>`) }]),
  );

function anyTable(depth: number): fc.Arbitrary<string> {
  const row = fc.tuple(anyCell(depth), anyCell(depth));
  return fc.array(row, { minLength: 1, maxLength: 2 }).map(table);
}

const anyBlock = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: anyParagraph() },
    { weight: 2, arbitrary: anyTable(1) },
    {
      weight: 1,
      arbitrary: anyParagraph().map(
        (inner) => `<w:sdt><w:sdtPr><w:id w:val="#"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
      ),
    },
    {
      weight: 1,
      arbitrary: anyParagraph().map(
        (inner) =>
          `<w:sdt><w:sdtPr><w:id w:val="#"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
      ),
    },
  );

/** The inside of a body; its last section's properties may be missing. It holds a word at least. */
export const generatedBody = (): fc.Arbitrary<string> =>
  fc.tuple(fc.array(anyBlock(), { minLength: 1, maxLength: 5 }), fc.boolean()).map(([blocks, section]) => {
    let id = 100;
    const body = `<w:p><w:r><w:t>工作报告</w:t></w:r></w:p>${blocks.join("")}`;
    // "=" repeats the id before it.
    const numbered = body.replace(/"(b?)([#=])"/gu, (_, name: string, mark: string) => {
      if (mark === "#" && name === "") id++;
      return `"${name}${String(id)}"`;
    });
    return `${numbered}${section ? "<w:sectPr/>" : ""}`;
  });
