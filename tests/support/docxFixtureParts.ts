/** The parts of a fixture .docx that do not depend on its text. */
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export function contentTypesXml(furniture: boolean): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="${type}"/>`;
  return [
    head,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>',
    override("/word/document.xml", `${wordType}.document.main+xml`),
    override("/word/styles.xml", `${wordType}.styles+xml`),
    override("/word/numbering.xml", `${wordType}.numbering+xml`),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    furniture ? override("/word/header1.xml", `${wordType}.header+xml`) : "",
    furniture ? override("/word/footer1.xml", `${wordType}.footer+xml`) : "",
    "</Types>",
  ].join("");
}

export const appPropertiesXml = `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`;

const fonts = (name: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`;

function headingStyle(level: number, font: string): string {
  return `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${fonts(font)}</w:rPr></w:style>`;
}

/** 正文 in 仿宋 16 pt at a fixed pitch, 标题 1–4, the title, and the lines of the signature. */
export const stylesXml = [
  head,
  `<w:styles ${wordNamespace}>`,
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("仿宋_GB2312")}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr></w:style>',
  headingStyle(1, "黑体"),
  headingStyle(2, "楷体_GB2312"),
  headingStyle(3, "仿宋_GB2312"),
  headingStyle(4, "仿宋_GB2312"),
  `<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr>${fonts("方正小标宋简体")}<w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>`,
  '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="落款"/><w:basedOn w:val="a"/><w:pPr><w:ind w:rightChars="200" w:right="640" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/></w:pPr></w:style>',
  "</w:styles>",
].join("");

const numberedLevel = (index: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

/** List 1: 一、 （一） 1. （1）; list 2: bullets. */
export const numberingXml = [
  head,
  `<w:numbering ${wordNamespace}>`,
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>',
  numberedLevel(0, "chineseCountingThousand", "%1、"),
  numberedLevel(1, "chineseCountingThousand", "（%2）"),
  numberedLevel(2, "decimal", "%3."),
  numberedLevel(3, "decimal", "（%4）"),
  '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>',
  numberedLevel(0, "bullet", "\uf0b7"),
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  "</w:numbering>",
].join("");
