import type { Edit, EditOutcome, NewParagraph } from "../../../src/core/document/edit";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { buildDocx, buildDocxOf } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { bodyOf, documentXml, openedDocx } from "../../support/openedDocx";

/** Replaces every mask (** or *) of the text, or inserts where `at` says. */
async function filled(
  bytes: Uint8Array,
  after: string,
): Promise<{ body: string; outcomes: readonly EditOutcome[]; texts: string[] }> {
  const file = openedDocx(bytes);
  const edits = (await textsOf(file)).flatMap((text, paragraph) =>
    [...text.matchAll(/\*[*\t\n-]*/g)].map(({ 0: before, index }): Edit => {
      return {
        kind: "replaceText",
        range: { paragraph, start: index, end: index + before.length },
        before,
        after,
      };
    }),
  );
  expect(edits.length).toBeGreaterThan(0);
  const { outcomes } = await applied(file, edits);
  return { body: bodyOf(file.save()), outcomes, texts: await textsOf(file) };
}

const bold = "<w:rPr><w:b/></w:rPr>";
const red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>';
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, look = ""): string => `<w:r>${look}<w:t>${text}</w:t></w:r>`;

describe("a replacement takes the look of the mask's first character and leaves its neighbours alone", () => {
  test.each([
    ["within one run", r("学习**次", bold), r("学习12次", bold)],
    ["a mask over two runs", r("学习*", bold) + r("*次", red), r("学习12", bold) + r("次", red)],
    [
      "a run that is nothing but mask",
      r("学习*") + r("*", red) + r("次", bold),
      r("学习12") + r("", red) + r("次", bold),
    ],
    [
      "in an insertion",
      `<w:ins w:id="1" w:author="a">${r("**", red)}</w:ins>${r("次")}`,
      `<w:ins w:id="1" w:author="a">${r("12", red)}</w:ins>${r("次")}`,
    ],
    [
      "in a hyperlink",
      `<w:hyperlink w:anchor="x">${r("学习**")}</w:hyperlink>`,
      `<w:hyperlink w:anchor="x">${r("学习12")}</w:hyperlink>`,
    ],
    [
      "into an insertion and out of it",
      `${r("*")}<w:ins w:id="1" w:author="a">${r("*次")}</w:ins>`,
      `${r("12")}<w:ins w:id="1" w:author="a">${r("次")}</w:ins>`,
    ],
    [
      "with a deletion in between",
      `${r("*")}<w:del w:id="1" w:author="a"><w:r><w:delText>十</w:delText></w:r></w:del>${r("*次")}`,
      `${r("12")}<w:del w:id="1" w:author="a"><w:r><w:delText>十</w:delText></w:r></w:del>${r("次")}`,
    ],
    [
      "with a bookmark in between",
      `${r("*")}<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>${r("*次")}`,
      `${r("12")}<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>${r("次")}`,
    ],
    [
      "over a tab and a hyphen, which go",
      "<w:r><w:t>*</w:t><w:tab/><w:noBreakHyphen/><w:t>*次</w:t></w:r>",
      "<w:r><w:t>12</w:t><w:t>次</w:t></w:r>",
    ],
    ["two in one text", r("学习**次、研讨**次"), r("学习12次、研讨12次")],
    ["beside entities", r("甲&amp;**&lt;次"), r("甲&amp;12&lt;次")],
    ["within CDATA", r("<![CDATA[甲<**>次]]>"), r("甲&lt;12&gt;次")],
  ])("%s", async (_name, before, after) => {
    expect((await filled(buildDocxOf(p(before)), "12")).body).toBe(p(after));
  });

  test.each([
    ["marks of XML", "<&>", r("学习&lt;&amp;&gt;次")],
    ["nothing", "", r("学习次")],
    [
      "a line break",
      "\n",
      '<w:r><w:t xml:space="preserve">学习</w:t><w:br/><w:t xml:space="preserve">次</w:t></w:r>',
    ],
  ])("writing %s", async (_name, text, after) => {
    expect((await filled(buildDocxOf(p(r("学习**次"))), text)).body).toBe(p(after));
  });

  test.each([
    ["<w:t>**次</w:t>", '<w:t xml:space="preserve"> 12次</w:t>'],
    ['<w:t xml:space="preserve">**次</w:t>', '<w:t xml:space="preserve"> 12次</w:t>'],
    ['<w:t xml:space="default">**次</w:t>', '<w:t xml:space="preserve"> 12次</w:t>'],
    ["<w:t>第**次</w:t>", "<w:t>第 12次</w:t>"],
  ])("blanks at the ends are kept by an attribute: %s", async (before, after) => {
    expect((await filled(buildDocxOf(p(`<w:r>${before}</w:r>`)), " 12")).body).toBe(p(`<w:r>${after}</w:r>`));
  });
});

describe("text put where there was none", () => {
  test.each<[string, string, number, string]>([
    ["an empty paragraph", "<w:p/>", 0, p("<w:r><w:t>新</w:t></w:r>")],
    [
      "an empty paragraph with attributes",
      '<w:p w:rsidR="00A1" />',
      0,
      '<w:p w:rsidR="00A1"><w:r><w:t>新</w:t></w:r></w:p>',
    ],
    [
      "an empty paragraph whose mark has a look",
      p(`<w:pPr><w:rPr><w:ins w:id="1" w:author="a"/><w:b/></w:rPr></w:pPr>`),
      0,
      p(`<w:pPr><w:rPr><w:ins w:id="1" w:author="a"/><w:b/></w:rPr></w:pPr><w:r>${bold}<w:t>新</w:t></w:r>`),
    ],
    [
      "a paragraph with an emptied run",
      p(`<w:r>${red}<w:t></w:t></w:r>`),
      0,
      p(`<w:r>${red}<w:t></w:t></w:r><w:r>${red}<w:t>新</w:t></w:r>`),
    ],
    ["the end joins the last run", p(r("甲", bold)), 1, p(r("甲新", bold))],
    ["between runs it joins the one before", p(r("甲", bold) + r("乙")), 1, p(r("甲新", bold) + r("乙"))],
    [
      "behind a hyperlink it stays outside",
      p(`<w:hyperlink>${r("甲", red)}</w:hyperlink>`),
      1,
      p(`<w:hyperlink>${r("甲", red)}</w:hyperlink><w:r>${red}<w:t>新</w:t></w:r>`),
    ],
    [
      "before a hyperlink it stays outside",
      p(`<w:hyperlink>${r("甲")}</w:hyperlink>`),
      0,
      p(`${r("新")}<w:hyperlink>${r("甲")}</w:hyperlink>`),
    ],
    [
      "between a hyperlink and a run it joins the run",
      p(`<w:hyperlink>${r("甲")}</w:hyperlink>${r("乙", bold)}`),
      1,
      p(`<w:hyperlink>${r("甲")}</w:hyperlink>${r("新乙", bold)}`),
    ],
    ["behind a tab", p("<w:r><w:tab/></w:r>"), 1, p("<w:r><w:tab/><w:t>新</w:t></w:r>")],
    [
      "behind a locked control it stays outside",
      p(
        `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r("甲")}</w:sdtContent></w:sdt>`,
      ),
      1,
      p(
        `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${r("甲")}</w:sdtContent></w:sdt>${r("新")}`,
      ),
    ],
  ])("%s", async (_name, before, at, after) => {
    const file = openedDocx(buildDocxOf(before + p(r("末"))));
    const edit: Edit = {
      kind: "replaceText",
      range: { paragraph: 0, start: at, end: at },
      before: "",
      after: "新",
    };
    expect((await applied(file, [edit])).outcomes).toEqual([{ kind: "applied" }]);
    expect(bodyOf(file.save())).toBe(after + p(r("末")));
  });
});

describe("places that Word guards are refused", () => {
  test.each<[string, FixtureParagraph]>([
    [
      "a locked control in a paragraph",
      { runs: [{ text: "共" }, { text: "**", wrap: "lockedSdt" }, { text: "次" }] },
    ],
    ["a control bound to data", { runs: [{ text: "共" }, { text: "**", wrap: "boundSdt" }, { text: "次" }] }],
    [
      "a mask half in a locked control",
      { runs: [{ text: "共*" }, { text: "*", wrap: "lockedSdt" }, { text: "次" }] },
    ],
    ["a locked control around the paragraph", { text: "共**次", control: "locked" }],
    ["a control around the paragraph, bound to data", { text: "共**次", control: "bound" }],
  ])("%s", async (_name, paragraph) => {
    const { outcomes, texts } = await filled(buildDocx([paragraph, "末"]), "12");
    expect(outcomes).toEqual([{ kind: "refused", reason: "locked" }]);
    expect(texts).toEqual(["共**次", "末"]);
  });

  test("an open control is no obstacle", async () => {
    expect((await filled(buildDocx([{ text: "共**次", control: "free" }]), "12")).texts).toEqual(["共12次"]);
  });

  const cell = (row: number, column: number, text: string): FixtureParagraph => ({
    text,
    cell: { row, column },
  });
  const table = ["前", cell(0, 0, "甲"), cell(0, 0, "乙"), cell(0, 1, "丙"), cell(1, 0, "丁"), "后"];
  test.each<[string, number, string]>([
    ["before a table", 1, "applied"],
    ["within a cell", 2, "applied"],
    ["between two cells", 3, "refused"],
    ["between two rows", 4, "refused"],
    ["behind a table", 5, "applied"],
  ])("new paragraphs %s", async (_name, at, kind) => {
    const file = openedDocx(buildDocx(table));
    const before = await textsOf(file);
    const paragraphs: NewParagraph[] = [{ text: "新", role: "body", like: null }];
    const edit: Edit = { kind: "insertParagraphs", at, following: before[at - 1]!, paragraphs };
    const { outcomes, undo } = await applied(file, [edit]);
    expect(outcomes[0]?.kind).toBe(kind);
    expect(await textsOf(file)).toEqual(kind === "applied" ? before.toSpliced(at, 0, "新") : before);
    const snapshot = await file.read();
    const inside =
      snapshot.ok && snapshot.value.paragraphs.filter((paragraph) => paragraph.cell !== null).length;
    expect(inside).toBe(at === 2 ? 5 : 4);
    await applied(file, undo);
    expect(documentXml(file.save())).toBe(documentXml(buildDocx(table)));
  });

  test.each<[string, number, number, string]>([
    ["the last paragraph of a cell", 2, 1, "refused"],
    ["the only paragraph of a cell", 3, 1, "refused"],
    ["one of several of a cell", 1, 1, "applied"],
    ["a table's paragraphs whole", 1, 4, "refused"],
  ])("taking out %s", async (_name, at, count, kind) => {
    const file = openedDocx(buildDocx(table));
    const texts = (await textsOf(file)).slice(at, at + count);
    const { outcomes } = await applied(file, [{ kind: "deleteParagraphs", at, texts }]);
    expect(outcomes[0]?.kind).toBe(kind);
  });

  test.each([
    ["that ends a section", '<w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr>'],
    [
      "in which a field begins",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    ],
    ["in which a bookmark begins", '<w:bookmarkStart w:id="5" w:name="x"/>'],
  ])("a paragraph %s is not taken out", async (_name, inside) => {
    const file = openedDocx(
      buildDocxOf(
        p(r("甲")) + p(inside + r("乙")) + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("丙")),
      ),
    );
    const { outcomes } = await applied(file, [{ kind: "deleteParagraphs", at: 1, texts: ["乙"] }]);
    expect(outcomes).toEqual([{ kind: "refused", reason: "locked" }]);
  });
});

describe("new paragraphs", () => {
  async function inserted(body: string, at: number, paragraph: NewParagraph): Promise<string> {
    const file = openedDocx(buildDocxOf(body));
    const following = at === 0 ? null : (await textsOf(file))[at - 1]!;
    const edit: Edit = { kind: "insertParagraphs", at, following, paragraphs: [paragraph] };
    expect((await applied(file, [edit])).outcomes).toEqual([{ kind: "applied" }]);
    return bodyOf(file.save());
  }

  test("look like the one named, without what is its own", async () => {
    const own =
      '<w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr><w:pPrChange w:id="3" w:author="a"><w:pPr/></w:pPrChange>';
    const look = '<w:rPr><w:b/><w:rPrChange w:id="4" w:author="a"><w:rPr/></w:rPrChange></w:rPr>';
    const mark = '<w:rPr><w:ins w:id="5" w:author="a"/><w:b/></w:rPr>';
    const numbered = '<w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const model = p(`<w:pPr>${numbered}${mark}${own}</w:pPr>${r("甲", look)}${r("乙")}`);
    const added = p(`<w:pPr>${numbered}${bold}</w:pPr>${r("新", bold)}`);
    expect(await inserted(model, 1, { text: "新", role: "body", like: 0 })).toBe(model + added);
    expect(await inserted(model, 0, { text: "新", role: "body", like: 0 })).toBe(added + model);
  });

  test.each<[NewParagraph["role"], string[]]>([
    ["title", ["方正小标宋简体", '<w:sz w:val="44"/>', '<w:jc w:val="center"/>']],
    [
      "heading1",
      ["黑体", '<w:sz w:val="32"/>', 'w:firstLineChars="200" w:firstLine="640"', '<w:outlineLvl w:val="0"/>'],
    ],
    ["heading2", ["楷体_GB2312", '<w:outlineLvl w:val="1"/>']],
    ["body", ["仿宋_GB2312", 'w:line="579" w:lineRule="exact"', 'w:firstLineChars="200"']],
    ["date", ["仿宋_GB2312", '<w:jc w:val="right"/>']],
  ])("have the official look of %s otherwise", async (role, marks) => {
    const body = await inserted(p(r("甲")), 1, { text: "新", role, like: null });
    for (const mark of marks) expect(body).toContain(mark);
    expect(body.startsWith(p(r("甲")))).toBe(true);
  });

  test("stand before the section at the end of the body, and outside of controls they do not belong to", async () => {
    const control = `<w:sdt><w:sdtContent>${p(r("甲"))}</w:sdtContent></w:sdt>`;
    const body = await inserted(control + p(r("乙")), 1, { text: "新", role: "body", like: 1 });
    expect(body).toBe(control + p(r("新")) + p(r("乙")));
  });
});

test("taking back batches, the last first, restores the file to the letter", async () => {
  const bytes = buildDocxOf(p(r("学习*", bold) + r("*次", red)) + p(r("甲", red)));
  const file = openedDocx(bytes);
  const replace: Edit = {
    kind: "replaceText",
    range: { paragraph: 0, start: 2, end: 4 },
    before: "**",
    after: "12",
  };
  const first = await applied(file, [replace]);
  const second = await applied(file, [{ kind: "deleteParagraphs", at: 1, texts: ["甲"] }]);
  const changed = file.save();
  const third = await applied(file, second.undo);
  const fourth = await applied(file, first.undo);
  expect(file.save()).toEqual(bytes);
  await applied(file, fourth.undo);
  await applied(file, third.undo);
  expect(documentXml(file.save())).toBe(documentXml(changed));
});

test.each([
  ["over many paragraphs", 500, 10],
  ["in one paragraph", 1, 5000],
])("thousands of replacements %s", async (_name, paragraphs, masks) => {
  const text = "召开党组会**次、".repeat(masks);
  const file = openedDocx(
    buildDocx(
      Array.from({ length: paragraphs }, () => text),
      { seed: 5 },
    ),
  );
  const edits = (await textsOf(file)).flatMap((before, paragraph) =>
    [...before.matchAll(/\*\*/g)].map(({ index }): Edit => {
      return {
        kind: "replaceText",
        range: { paragraph, start: index, end: index + 2 },
        before: "**",
        after: "12",
      };
    }),
  );
  expect(edits).toHaveLength(5000);
  const { outcomes } = await applied(file, edits);
  expect(outcomes.every(({ kind }) => kind === "applied")).toBe(true);
  expect(await textsOf(file)).toEqual(Array.from({ length: paragraphs }, () => text.replaceAll("**", "12")));
});
