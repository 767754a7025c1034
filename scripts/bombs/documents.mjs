/** Documents that ask for much: each takes its size from the limits, so that it stays just under them. */
import { strToU8, zipSync } from "fflate";

const nameSpaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** @param parts further XML parts of the folder `word`, by the name of their kind, e.g. footnotes */
export function docx(body, parts = {}, more = {}) {
  const names = Object.keys(parts);
  const files = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, at) => `<Relationship Id="rId${at + 1}" Type="${links}/${name.replace(/\d+$/u, "")}" Target="${name}.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `${head}<w:document ${nameSpaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const name of names) files[`word/${name}.xml`] = head + parts[name].replace(">", ` ${nameSpaces}>`);
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...bytes, ...more }, { level: 6 });
}

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text) => `<w:p>${run(text)}</w:p>`;
const title = paragraph("2025年工作总结") + paragraph("一、主要工作");
const long = (unit, characters) => unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
const times = (count, make) => {
  const all = new Array(count);
  for (let at = 0; at < count; at += 1) all[at] = make(at);
  return all.join("");
};
/** Text of a paragraph that is no other's. */
const prose = (at) =>
  `全年召开第${at}类专题会议${(at % 37) + 1}次，研究议题${(at % 11) + 2}个，推动整改问题${(at % 23) + 3}个，完成率${(at % 90) + 10}%。`;
const gaps = (at) => `组织第${at}类学习**次，走访群众____户，拨付资金XX万元。`;
const lookOfRun =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:color w:val="000000"/><w:sz w:val="32"/></w:rPr>';
const officeParagraph = (text) =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:rPr><w:sz w:val="32"/></w:rPr></w:pPr>${(text.match(/.{1,16}/gu) ?? []).map((piece) => `<w:r>${lookOfRun}<w:t xml:space="preserve">${piece}</w:t></w:r>`).join("")}</w:p>`;

const hostile = [
  ["gaps", "召开会议**次，"],
  ["figures", "召开会议12次，"],
  ["figures in a list", "甲1个、"],
  ["dates", "3月5日，"],
  ["choices", "：党员（ ）"],
  ["markdown", "**加强**"],
  ["ellipses", "……"],
  ["titles open", "《"],
  ["quotations", "“四个意识”"],
  ["brackets", "（"],
  ["points", "一是抓。"],
  ["blanks", " "],
  ["words", "开展监督检查推动整改落实"],
  ["doubled", "的的"],
  ["stars apart", "* * "],
];

/** @param limits of a document, as `documentLimits` has them. Each: name, file ending, content. */
export const documentBombs = (limits) => {
  const { paragraphs, characters, elements, depth, runs = 300_000, paragraphCharacters = characters } = limits;
  const room = elements - 100;
  const few = Math.floor(characters / 60);
  const marks = Math.min(room, 500_000);
  const all = [
    ["a report of 1,000 pages (15,000 paragraphs, 700,000 characters)", "docx", () => docx(title + times(15_000, (at) => officeParagraph(prose(at) + (at % 9 === 0 ? gaps(at) : "做好日常监督工作。"))))],
    ["a report of 1,000 pages, with fewer numbers", "docx", () => docx(title + times(15_000, (at) => officeParagraph(`召开会议${(at % 37) + 1}次，坚持把学习贯彻作为首要任务，严格落实各项制度要求，压紧压实责任。${at % 9 === 0 ? gaps(at) : "做好日常监督工作。"}`)))],
    ["paragraphs, empty", "docx", () => docx(title + "<w:p/>".repeat(paragraphs - 2))],
    ["paragraphs, short", "docx", () => docx(title + times(paragraphs - 2, (at) => paragraph(`会议${at}次`)))],
    ["paragraphs of prose", "docx", () => docx(title + times(Math.min(paragraphs - 2, few), (at) => paragraph(prose(at))))],
    ["paragraphs of gaps", "docx", () => docx(title + times(Math.min(paragraphs - 2, Math.floor(limits.gaps / 3) - 1), (at) => paragraph(gaps(at))))],
    ["the same paragraph", "docx", () => docx(title + times(Math.min(paragraphs - 2, few), () => paragraph(prose(1))))],
    ["headings", "docx", () => docx(title + times(Math.min(paragraphs - 2, few), (at) => paragraph(`（${"一二三四五六七八九十"[at % 10]}）落实责任${at}`)))],
    ["cells of a table", "docx", () => docx(`${title}<w:tbl>${times(Math.floor((paragraphs - 2) / 5), (at) => `<w:tr>${times(5, (column) => `<w:tc>${paragraph(`项目${at}的${column}`)}</w:tc>`)}</w:tr>`)}</w:tbl>`)],
    ["cells of one row", "docx", () => docx(`${title}<w:tbl><w:tr>${times(paragraphs - 2, (at) => `<w:tc>${paragraph(`项目${at % 100}`)}</w:tc>`)}</w:tr></w:tbl>`)],
    ["tables in tables", "docx", () => { const levels = Math.floor((depth - 8) / 3) - 1; return docx(`${title}${"<w:tbl><w:tr><w:tc>".repeat(levels)}${paragraph("会议**次")}${"</w:tc></w:tr></w:tbl>".repeat(levels)}`); }],
    ["runs in a paragraph", "docx", () => docx(`${title}<w:p>${times(Math.min(runs, Math.floor(room / 2), Math.floor(paragraphCharacters / 2)), (at) => `<w:r><w:t>${at % 9}次</w:t></w:r>`)}</w:p>`)],
    ["runs with a look", "docx", () => docx(title + times(15_000, (at) => officeParagraph(long(prose(at), 60))))],
    ["elements without text", "docx", () => docx(`${title}<w:p>${"<w:r/>".repeat(Math.min(runs, room))}</w:p>`)],
    ["elements of properties", "docx", () => docx(`${title}<w:p><w:pPr>${"<w:b/>".repeat(room)}</w:pPr>${run("会议**次")}</w:p>`)],
    ["bookmarks", "docx", () => docx(`${title}<w:p>${times(Math.floor(marks / 2), (at) => `<w:bookmarkStart w:id="${at}" w:name="b${at}"/><w:bookmarkEnd w:id="${at}"/>`)}${run("会议**次")}</w:p>`)],
    ["insertions and deletions", "docx", () => docx(`${title}<w:p>${times(Math.min(Math.floor(runs / 2), Math.floor(room / 6), Math.floor(paragraphCharacters / 3)), (at) => `<w:ins w:id="${at}" w:author="a">${run(`${at % 9}次，`)}</w:ins><w:del w:id="1${at}" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>`)}</w:p>`)],
    ["fields", "docx", () => docx(`${title}<w:p>${times(Math.min(Math.floor(runs / 5), Math.floor(room / 12), Math.floor(paragraphCharacters / 3)), (at) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(`${at % 9}次，`)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}</w:p>`)],
    ["fields without end", "docx", () => docx(`${title}<w:p>${times(Math.min(Math.floor(runs / 2), Math.floor(room / 4)), () => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("次")}`)}</w:p>`)],
    ["content controls", "docx", () => docx(`${title}<w:p>${times(Math.min(Math.floor(runs), Math.floor(room / 8), Math.floor(paragraphCharacters / 3)), (at) => `<w:sdt><w:sdtPr><w:tag w:val="t${at}"/></w:sdtPr><w:sdtContent>${run("**次，")}</w:sdtContent></w:sdt>`)}</w:p>`)],
    ["text boxes", "docx", () => docx(title + times(Math.min(Math.floor(paragraphs / 2) - 2, Math.floor(room / 14)), (at) => `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph(`会议${at}**次`)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`))],
    ["notes", "docx", () => { const count = Math.min(Math.floor(paragraphs / 2), Math.floor(room / 5)); return docx(title + times(count, (at) => `<w:p>${run(`会议${at}次`)}<w:r><w:footnoteReference w:id="${at + 1}"/></w:r></w:p>`), { footnotes: `<w:footnotes>${times(count, (at) => `<w:footnote w:id="${at + 1}">${paragraph(`注${at}：走访**户`)}</w:footnote>`)}</w:footnotes>` }); }],
    ["comments", "docx", () => { const count = Math.min(paragraphs - 2, Math.floor(room / 5)); return docx(title + times(count, (at) => `<w:p><w:commentRangeStart w:id="${at}"/>${run(`会议${at}次`)}<w:commentRangeEnd w:id="${at}"/></w:p>`), { comments: `<w:comments>${times(count, (at) => `<w:comment w:id="${at}" w:author="a">${paragraph(`批${at}`)}</w:comment>`)}</w:comments>` }); }],
    ["styles, each based on the one before", "docx", () => docx(title + times(paragraphs - 2, (at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr>${run("会议")}</w:p>`), { styles: `<w:styles>${times(paragraphs - 2, (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${at - 1}"/></w:style>`)}</w:styles>` })],
    ["lists", "docx", () => { const count = Math.min(Math.floor(paragraphs / 2), Math.floor(room / 12)); return docx(title + times(count, (at) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr></w:pPr>${run("会议")}</w:p>`), { numbering: `<w:numbering>${times(count, (at) => `<w:abstractNum w:abstractNumId="${at + 1}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`)}${times(count, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`)}</w:numbering>` }); }],
    ["47 MB of one attribute", "docx", () => docx(`<w:p w:x="${"a".repeat(47_000_000)}">${run("会议**次")}</w:p>`)],
    ["47 MB of a comment in the XML", "docx", () => docx(`<!--${"<p>-".repeat(Math.min(paragraphs, 11_000) - 8)}${"a".repeat(46_900_000)}-->${paragraph("会议**次")}`)],
    ["47 MB of blanks between elements", "docx", () => docx(`${paragraph("会议**次")}${" ".repeat(47_000_000)}`)],
    ["references of characters", "docx", () => docx(`<w:p>${run("&#x4f1a;".repeat(Math.min(characters, paragraphCharacters) - 8))}</w:p>`)],
    ["headers", "docx", () => docx(title + paragraph("会议**次"), Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`header${at}`, `<w:hdr>${times(1000, () => paragraph("会议**次"))}</w:hdr>`])))],
    ["files within the package", "docx", () => docx(title + paragraph("会议**次"), {}, Object.fromEntries(Array.from({ length: limits.parts - 8 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(8)])))],
    ["lines of a text", "txt", () => strToU8(`2025年工作总结\n${times(Math.min(paragraphs - 2, few), (at) => `${prose(at)}\n`)}`)],
    ["lines of gaps of a text", "txt", () => strToU8(`2025年工作总结\n${times(Math.min(paragraphs - 2, Math.floor(limits.gaps / 3) - 1), (at) => `${gaps(at)}\n`)}`)],
  ];
  for (const [name, unit] of hostile)
    all.push([`one paragraph: ${name}`, "txt", () => strToU8(`2025年工作总结\n一、主要工作\n${long(unit, paragraphCharacters - 20)}`)]);
  for (const [name, unit] of hostile)
    all.push([`many paragraphs: ${name}`, "txt", () => { const each = Math.min(paragraphCharacters - 20, Math.max(400, Math.ceil(characters / (paragraphs - 5)))); return strToU8(`2025年工作总结\n一、主要工作\n${`${long(unit, each)}\n`.repeat(Math.floor((characters - 50) / (each + 1)))}`); }]);
  return all;
};

/** Those that stand for the others where a command is tried on a few. */
export const telling = [
  "a report of 1,000 pages",
  "paragraphs, short",
  "paragraphs of gaps",
  "cells of a table",
  "content controls",
  "comments",
  "styles, each",
  "headers",
  "one paragraph: gaps",
  "many paragraphs: figures in a list",
];
