import { linkedAddresses, unseenTexts } from "../../../src/adapters/docx/unseenTexts";

test.each([
  ['<wp:docPr id="1" name="图片 1" descr="王建国查处9988件现场"/>', ["王建国查处9988件现场"]],
  ['<w:bookmarkStart w:id="9" w:name="处分王建国3人"/>', ["处分王建国3人"]],
  ['<w:bookmarkStart w:id="9" w:name="_Toc123456"/>', []],
  ['<w:ins w:id="3" w:author="Wang" w:date="2025-01-01T00:00:00Z">', ["Wang"]],
  ['<w:alias w:val="处分44人"/><w:listItem w:displayText="处分55人" w:value="a"/>', ["处分44人", "处分55人"]],
  [
    '<w:instrText xml:space="preserve"> HYPERLINK "mailto:wang@x.cn?13812345678" </w:instrText>',
    ["mailto:wang@x.cn?13812345678"],
  ],
  ['<w:instrText>TOC \\o "1-3"</w:instrText>', []],
  ['<v:shape id="a" alt="处分8人">', ["处分8人"]],
])("%s", (xml, texts) => {
  expect(unseenTexts(xml)).toEqual(texts);
});

test("addresses of links", () => {
  const link = (target: string, more = ' TargetMode="External"'): string =>
    `<Relationship Id="a" Type="http://x/relationships/hyperlink" Target="${target}"${more}/>`;
  expect(linkedAddresses(link("mailto:wang@x.cn") + link("tel:13812345678") + link("a.htm", ""))).toEqual([
    "mailto:wang@x.cn",
    "tel:13812345678",
  ]);
});
