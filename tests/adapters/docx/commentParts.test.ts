import { commentDocx } from "../../../src/adapters/docx/commentParts";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { unzipSync } from "fflate";
import { docxOf } from "../../support/commentFixtures";

const text = new TextDecoder();
const partOf = (bytes: Uint8Array, name: string): string => text.decode(unzipSync(bytes)[name]);

function commented(
  body: string,
  range: { paragraph: number; start: number; end: number },
  extra = {},
): Uint8Array {
  const result = commentDocx(
    docxOf(body, extra),
    [{ range, words: "〔应核〕请核实。\n依据：与去年稿比对" }],
    "主笔",
    null,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("commentDocx", () => {
  it("cuts a run where the comment begins and ends, and keeps its look on all three pieces", () => {
    const look = "<w:rPr><w:b/></w:rPr>";
    const bytes = commented(`<w:p><w:r>${look}<w:t>召开党组会12次。</w:t></w:r></w:p>`, {
      paragraph: 0,
      start: 5,
      end: 7,
    });
    const xml = partOf(bytes, "word/document.xml");
    expect(xml).toContain(
      `<w:t>召开党组会</w:t></w:r><w:commentRangeStart w:id="0"/><w:r>${look}<w:t xml:space="preserve">12</w:t></w:r><w:commentRangeEnd w:id="0"/>`,
    );
    expect(partOf(bytes, "word/comments.xml")).toContain("〔应核〕请核实。");
  });

  it("leaves the text as it was", async () => {
    const body =
      '<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t xml:space="preserve">a &amp; b </w:t></w:r></w:p>';
    const before = openDocx(docxOf(body));
    for (const paragraph of [0, 1, 2]) {
      const after = openDocx(commented(body, { paragraph, start: 0, end: 1 }));
      if (!before.ok || !after.ok) throw new Error("can not be opened");
      const [now, then] = [await after.value.read(), await before.value.read()];
      expect(now.ok && now.value.paragraphs).toEqual(then.ok && then.value.paragraphs);
    }
  });

  it("keeps the comments that are there, and gives new ones numbers of their own", () => {
    const there =
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="张"><w:p/></w:comment></w:comments>';
    const bytes = commented(
      '<w:p><w:commentRangeStart w:id="7"/><w:r><w:t>甲乙</w:t></w:r><w:commentRangeEnd w:id="7"/></w:p>',
      { paragraph: 0, start: 0, end: 2 },
      { comments: there },
    );
    const comments = partOf(bytes, "word/comments.xml");
    expect(comments).toContain('<w:comment w:id="7" w:author="张"><w:p/></w:comment>');
    expect([...comments.matchAll(/w:comment [^>]*w:id="(\d+)"/gu)].map(([, id]) => id)).toEqual(["7", "8"]);
  });

  it("puts a comment on what is missing around its whole paragraph", () => {
    const xml = partOf(
      commented('<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>', {
        paragraph: 0,
        start: 1,
        end: 1,
      }),
      "word/document.xml",
    );
    expect(xml).toMatch(
      /<\/w:pPr><w:commentRangeStart w:id="0"\/><w:r><w:t>甲<\/w:t><\/w:r><w:commentRangeEnd/u,
    );
  });

  it("changes no other part but the list of types and the links", () => {
    const before = unzipSync(docxOf("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"));
    const after = unzipSync(
      commented("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", { paragraph: 0, start: 0, end: 1 }),
    );
    const changed = Object.keys(after).filter(
      (name) => text.decode(after[name]) !== text.decode(before[name]),
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "word/_rels/document.xml.rels",
      "word/comments.xml",
      "word/document.xml",
    ]);
  });
});
