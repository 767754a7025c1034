import fc from "fast-check";
import { appPropertiesXml, contentTypesXml, numberingXml, stylesXml } from "../support/docxFixtureParts";
import { xmlHead } from "../support/docxFixtures";
import { buildZip } from "../support/zipBuilder";
import type { ZipOptions } from "../support/zipBuilder";
import { anyInline } from "./docxInline";

/** A package as it is generated, before it is zipped. */
export interface DocxCase {
  /** The inside of `w:body`. */
  readonly body: string;
  readonly spelling: "w" | "other prefix" | "default namespace" | "strict";
  readonly encoding: "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be";
  readonly settings: string;
  readonly furniture: boolean;
  readonly zip: ZipOptions;
}

const properties = fc.constantFrom(
  "",
  "",
  '<w:pPr><w:pStyle w:val="1"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:pPr><w:bidi/><w:jc w:val="center"/></w:pPr>',
  '<w:pPr><w:rPr><w:ins w:id="§" w:author="乙"/><w:b/></w:rPr></w:pPr>',
  '<w:pPr><w:rPr><w:del w:id="§" w:author="乙"/></w:rPr></w:pPr>',
  '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>',
  '<w:pPr><w:pPrChange w:id="§" w:author="乙"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange></w:pPr>',
);

const paragraph = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(properties, anyInline).map(([look, inline]) => `<w:p>${look}${inline}</w:p>`),
  },
  fc.constantFrom("<w:p/>", "<w:p></w:p>", '<w:p w14:paraId="0A0B0C0D" />', "<w:p><w:pPr/></w:p>"),
);

const between = fc.constantFrom(
  "",
  "",
  "",
  "\n  ",
  "<!-- 之间 -->",
  '<w:bookmarkStart w:id="§" w:name="m§"/><w:bookmarkEnd w:id="§"/>',
);

const anyBlock = fc.letrec<{ block: string; many: string; row: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 8, arbitrary: paragraph },
    fc
      .array(tie("row"), { minLength: 1, maxLength: 2 })
      .map(
        (rows) =>
          `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.join("")}</w:tbl>`,
      ),
    tie("many").map(
      (content) =>
        `<w:sdt><w:sdtPr><w:id w:val="§"/></w:sdtPr><w:sdtContent>${content}<w:p/></w:sdtContent></w:sdt>`,
    ),
    tie("many").map(
      (content) =>
        `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:p/>${content}</w:sdtContent></w:sdt>`,
    ),
    tie("many").map((content) => `<w:customXml w:element="块">${content}<w:p/></w:customXml>`),
  ),
  many: fc.array(fc.tuple(tie("block"), between), { maxLength: 3 }).map((pieces) => pieces.flat().join("")),
  row: fc
    .array(fc.tuple(tie("many"), paragraph), { minLength: 1, maxLength: 2 })
    .map((cells) =>
      [
        "<w:tr>",
        ...cells.map(
          ([content, last]) =>
            `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}${last}</w:tc>`,
        ),
        "</w:tr>",
      ].join(""),
    ),
}));

const section = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';

const zipOptions: fc.Arbitrary<ZipOptions> = fc.constantFrom<ZipOptions>(
  {},
  // Packing takes longer than all else, so most entries are stored.
  { stored: true },
  { stored: true },
  { stored: true },
  { stored: true },
  { stored: true, descriptors: true },
  { stored: true, wide: true },
  { stored: true, comment: "说明" },
  { stored: true, extra: Uint8Array.from([0xca, 0xde, 2, 0, 1, 2]) },
);

export const anyDocx: fc.Arbitrary<DocxCase> = fc.record({
  body: fc
    .tuple(anyBlock.many, paragraph, fc.boolean())
    .map(
      ([blocks, last, ends]) =>
        `<w:p><w:r><w:t>工作报告**次</w:t></w:r></w:p>${blocks}${last}${ends ? section : ""}`,
    )
    .map(numbered),
  spelling: fc.constantFrom("w", "w", "w", "other prefix", "default namespace", "strict"),
  encoding: fc.constantFrom("utf-8", "utf-8", "utf-8", "utf-8 with mark", "utf-16le", "utf-16be"),
  settings: fc.constantFrom(
    "",
    "",
    "",
    "<w:trackRevisions/>",
    '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>',
  ),
  furniture: fc.boolean(),
  zip: zipOptions,
});

/** Ids stand once in a document. */
function numbered(xml: string): string {
  let next = 10;
  // Start and end of one bookmark carry one number.
  return xml
    .replace(
      /<w:bookmarkStart w:id="§" w:name="(.)§"\/><w:bookmarkEnd w:id="§"\/>/gu,
      (_, letter: string) => {
        const id = String(next++);
        return `<w:bookmarkStart w:id="${id}" w:name="${letter}${id}"/><w:bookmarkEnd w:id="${id}"/>`;
      },
    )
    .replace(/§/gu, () => String(next++));
}

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const otherSpaces = [
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

/** The main part as text, in the spelling of the case. */
export function mainXml({ body, spelling, encoding }: DocxCase): string {
  const space = spelling === "strict" ? strict : transitional;
  const own = `<w:document xmlns:w="${space}" ${otherSpaces} mc:Ignorable="w14"><w:body>${body}</w:body></w:document>`;
  const head = xmlHead.replace("UTF-8", encoding.startsWith("utf-16") ? "UTF-16" : "UTF-8");
  if (spelling === "other prefix")
    return `${head}${own.replace(/(<\/?| )w:/gu, "$1文.x:").replace("xmlns:w=", "xmlns:文.x=")}`;
  if (spelling === "default namespace")
    return `${head}${own.replace(/(<\/?)w:/gu, "$1").replace("xmlns:w=", `xmlns="${space}" xmlns:w=`)}`;
  return head + own;
}

function encoded(text: string, encoding: DocxCase["encoding"]): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-8 with mark") return Buffer.from(`\ufeff${text}`, "utf8");
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

const relationships = (list: readonly (readonly [string, string])[]): string => {
  const base = "http://schemas.openxmlformats.org";
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${base}/package/2006/relationships">${items.join("")}</Relationships>`;
};

const notesXml = (root: string, item: string, text: string): string =>
  `${xmlHead}<w:${root} xmlns:w="${transitional}"><w:${item} w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:${item}><w:${item} w:id="2"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${item}></w:${root}>`;

/** All parts in the order in which they stand in the zip. */
export function partsOf(made: DocxCase): readonly (readonly [string, string | Uint8Array])[] {
  const { encoding, settings, furniture } = made;
  const side = [
    ["styles", "styles.xml"],
    ["numbering", "numbering.xml"],
    ["settings", "settings.xml"],
    ["footnotes", "footnotes.xml"],
    ["comments", "comments.xml"],
    ...(furniture ? [["header", "header1.xml"] as const, ["footer", "footer1.xml"] as const] : []),
  ] as const;
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const more = ["settings", "footnotes", "comments"]
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`)
    .join("");
  const around = (root: string): string =>
    `${xmlHead}<w:${root} xmlns:w="${transitional}"><w:p><w:r><w:t>内部资料 **</w:t></w:r></w:p></w:${root}>`;
  return [
    ["[Content_Types].xml", contentTypesXml(furniture).replace("</Types>", `${more}</Types>`)],
    [
      "_rels/.rels",
      relationships([
        ["officeDocument", "word/document.xml"],
        ["extended-properties", "docProps/app.xml"],
      ]),
    ],
    ["word/document.xml", encoded(mainXml(made), encoding)],
    ["word/_rels/document.xml.rels", relationships(side)],
    ["word/styles.xml", stylesXml],
    ["word/numbering.xml", numberingXml],
    ["word/settings.xml", `${xmlHead}<w:settings xmlns:w="${transitional}">${settings}</w:settings>`],
    ["word/footnotes.xml", notesXml("footnotes", "footnote", "见台账**")],
    [
      "word/comments.xml",
      `${xmlHead}<w:comments xmlns:w="${transitional}"><w:comment w:id="0" w:author="丙"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment></w:comments>`,
    ],
    ["docProps/app.xml", appPropertiesXml],
    ...(furniture
      ? [["word/header1.xml", around("hdr")] as const, ["word/footer1.xml", around("ftr")] as const]
      : []),
  ];
}

export const zipped = (made: DocxCase): Uint8Array => buildZip(partsOf(made), made.zip);
