import fc from "fast-check";
import { escapeXml } from "../support/docxFixtures";

/** XML of a piece of a paragraph, in the prefix `w:`; ids are "§" until the whole document is known. */
type Xml = fc.Arbitrary<string>;

const words = [
  "召开会议",
  "**",
  "次，",
  "××",
  "……",
  "一、",
  "（一）",
  "12",
  "&",
  "<b>",
  "]]>",
  "𠮷",
  " ",
  "　",
  "\u200b",
  "م",
  "“",
  "点63个",
  "召开会议12**次",
  "走访7**户",
  "%",
  "{{x}}",
];

export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(""));

const looks = [
  "",
  "<w:rPr><w:b/></w:rPr>",
  '<w:rPr><w:rFonts w:ascii="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr>',
  '<w:rPr><w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr>',
  "<w:rPr><w:vanish/></w:rPr>",
  '<w:rPr><w:rPrChange w:id="§" w:author="甲"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>',
];
const look = fc.constantFrom(...looks);

/** The same characters in the ways in which XML can write them. */
const textElement: Xml = fc
  .tuple(anyWords, fc.constantFrom("plain", "preserve", "default", "cdata", "references", "comment"))
  .map(([text, way]) => {
    switch (way) {
      case "cdata":
        return `<w:t xml:space="preserve"><![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]></w:t>`;
      case "references":
        return `<w:t xml:space='preserve'>${Array.from(text, (one) => `&#x${one.codePointAt(0)!.toString(16)};`).join("")}</w:t>`;
      case "comment":
        return `<w:t xml:space="preserve">${escapeXml(text)}<!-- § -->${escapeXml("12")}</w:t>`;
      case "preserve":
        return `<w:t xml:space="preserve" >${escapeXml(text)}</w:t>`;
      case "default":
        return `<w:t xml:space="default">${escapeXml(text.trim())}</w:t>`;
      case "plain":
        return `<w:t>${escapeXml(text.trim())}</w:t>`;
    }
  });

const mark: Xml = fc.constantFrom(
  "<w:tab/>",
  "<w:br/>",
  '<w:br w:type="page"/>',
  '<w:br w:type="textWrapping" w:clear="all"></w:br>',
  "<w:cr/>",
  "<w:noBreakHyphen/>",
  "<w:softHyphen/>",
  '<w:sym w:font="Wingdings" w:char="F0FC"/>',
  "<w:t/>",
  "<w:lastRenderedPageBreak/>",
  '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
  "<?pi §?>",
);

/** A text box twice, for new programs and for old ones, as Word writes it. */
const textBox: Xml = anyWords.map((text) => {
  const content = `<w:txbxContent><w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:txbxContent>`;
  return `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="100" cy="100"/><wp:docPr id="§" name="框"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
});

const run: Xml = fc
  .tuple(
    look,
    fc.array(fc.oneof({ weight: 5, arbitrary: textElement }, { weight: 2, arbitrary: mark }, textBox), {
      maxLength: 3,
    }),
  )
  .map(([properties, content]) => `<w:r>${properties}${content.join("")}</w:r>`);

const ruby: Xml = fc
  .tuple(anyWords, anyWords)
  .map(
    ([over, base]) =>
      `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="16"/><w:hpsRaise w:val="30"/><w:hpsBaseText w:val="32"/><w:lid w:val="zh-CN"/></w:rubyPr><w:rt><w:r><w:t>${escapeXml(over)}</w:t></w:r></w:rt><w:rubyBase><w:r><w:t xml:space="preserve">${escapeXml(base)}</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
  );

const point: Xml = fc.constantFrom(
  '<w:bookmarkStart w:id="§" w:name="b§"/><w:bookmarkEnd w:id="§"/>',
  '<w:proofErr w:type="spellStart"/>',
  '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:commentReference w:id="0"/></w:r>',
  '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>',
  "<m:oMath><m:r><m:t>x=12</m:t></m:r></m:oMath>",
  "<!-- **次 -->",
);

const changed = 'w:id="§" w:author="乙" w:date="2025-01-02T03:04:05Z"';

/** Words that stand in something: what is deleted or moved away is no text. */
function wrapped(inner: Xml): Xml {
  const lock = fc.constantFrom(
    "",
    '<w:lock w:val="contentLocked"/>',
    "<w:showingPlcHdr/>",
    "<w:text/>",
    '<w:tag w:val="zhubi-f-1"/>',
  );
  const result = fc.tuple(inner, fc.boolean()).map(([content, whole]) => {
    const part = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return `${part("begin")}<w:r><w:instrText xml:space="preserve"> REF b1 \\h </w:instrText></w:r>${part("separate")}${content}${whole ? part("end") : ""}`;
  });
  return fc.oneof(
    inner.map((content) => `<w:hyperlink w:anchor="b1">${content}</w:hyperlink>`),
    inner.map((content) => `<w:ins ${changed}>${content}</w:ins>`),
    anyWords.map(
      (text) =>
        `<w:del ${changed}><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`,
    ),
    inner.map((content) => `<w:moveFrom ${changed}>${content}</w:moveFrom>`),
    inner.map((content) => `<w:moveTo ${changed}>${content}</w:moveTo>`),
    inner.map((content) => `<w:fldSimple w:instr=" PAGE ">${content}</w:fldSimple>`),
    { weight: 2, arbitrary: result },
    inner.map((content) => `<w:smartTag w:uri="urn:x" w:element="place">${content}</w:smartTag>`),
    inner.map((content) => `<w:customXml w:element="x">${content}</w:customXml>`),
    inner.map((content) => `<w:bdo w:val="rtl">${content}</w:bdo>`),
    inner.map((content) => `<w:dir w:val="ltr">${content}</w:dir>`),
    fc
      .tuple(lock, inner)
      .map(
        ([properties, content]) =>
          `<w:sdt><w:sdtPr><w:id w:val="§"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
      ),
    inner.map(
      (content) =>
        `<mc:AlternateContent><mc:Choice Requires="w14">${content}</mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>`,
    ),
  );
}

export const anyInline: Xml = fc.letrec<{ inline: string; many: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: run },
    { weight: 2, arbitrary: wrapped(tie("many")) },
    ruby,
    point,
  ),
  many: fc.array(tie("inline"), { maxLength: 3 }).map((pieces) => pieces.join("")),
})).many;
