import type { Page } from "playwright-core";
import { builtPages } from "../support/builtPages";
import { buildDocx } from "../support/docxFixtures";
import type { FixtureOptions, FixtureParagraph } from "../support/docxFixtures";
import { numberingXml, stylesXml } from "../support/docxFixtureParts";
import type { WorkbenchPage } from "../support/workbenchPage";
import { openReport, openWorkbench, paragraph } from "../support/workbenchPage";

jest.setTimeout(90_000);

const pages = builtPages();
let opened: WorkbenchPage;

afterEach(async () => {
  await opened.context.close();
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});

async function show(
  paragraphs: readonly (string | FixtureParagraph)[],
  options: FixtureOptions = {},
): Promise<Page> {
  opened = await openWorkbench(pages.browser, pages.origin, { returning: true });
  const bytes = buildDocx([...paragraphs, "全年召开党组会议**次。"], options);
  await openReport(opened.page, "来件.docx", bytes);
  await paragraph(opened.page, paragraphs.length).waitFor();
  await opened.page.locator("[data-entry]").first().waitFor();
  return opened.page;
}

/** What lies under these points of the window is the workbench's own, and the last paragraph is to be seen. */
async function expectStanding(page: Page): Promise<void> {
  const last = page.locator("p").filter({ hasText: "全年召开党组会议" }).first();
  expect(await last.isVisible()).toBe(true);
  const found = await page.evaluate(() =>
    [
      [60, 20],
      [innerWidth - 200, 20],
      [innerWidth - 200, innerHeight / 2],
      [innerWidth - 200, innerHeight - 60],
    ].map(([x, y]) => {
      const element = document.elementFromPoint(x ?? 0, y ?? 0);
      return element?.closest("header, aside") !== null && getComputedStyle(document.body).display;
    }),
  );
  expect(found).toEqual(["block", "block", "block", "block"]);
}

const escaped = (css: string): string => css.replaceAll('"', "&quot;");
const blank =
  "red} html,body,#root,header,aside,.docx-wrapper,.docx{display:none !important} @media all{*{visibility:hidden}} x{a:b";
const look = (color: string): FixtureParagraph => ({
  runs: [{ text: "颜色", look: `<w:color w:val="${escaped(color)}"/>` }],
});
const withStyle = (inside: string, id = "evil"): FixtureOptions => ({
  parts: {
    "word/styles.xml": stylesXml.replace(
      "</w:styles>",
      `<w:style w:type="paragraph" w:styleId="${escaped(id)}"><w:name w:val="evil"/>${inside}</w:style></w:styles>`,
    ),
  },
});

test.each([
  ["the colour of a style", [], withStyle(`<w:rPr><w:color w:val="${blank}"/></w:rPr>`)],
  ["the colour of a run", [look(blank), look("url(https://outside.example/a.png)")], {}],
  ["the name of a style", [], withStyle('<w:rPr><w:color w:val="FF0000"/></w:rPr>', `x{} ${blank}`)],
  ["a font's name", [], withStyle(`<w:rPr><w:rFonts w:ascii="a} ${escaped(blank)}"/></w:rPr>`)],
  [
    "an address in a style",
    [],
    withStyle(`<w:rPr><w:color w:val="red; background: url(https://outside.example/b.png)"/></w:rPr>`),
  ],
  [
    "the text of a list label",
    [{ text: "一项", list: { id: 1, level: 0 } }],
    {
      parts: {
        "word/numbering.xml": numberingXml.replace(
          "%1、",
          `&quot;;} html,body,#root,aside{display:none !important} p{content:&quot;`,
        ),
      },
    },
  ],
] satisfies readonly (readonly [string, readonly FixtureParagraph[], FixtureOptions])[])(
  "a style written into %s changes nothing around the pages",
  async (_, paragraphs, options) => {
    await expectStanding(await show(paragraphs, options));
  },
);

test("list labels are still drawn", async () => {
  const page = await show([{ text: "一项", list: { id: 1, level: 0 } }]);
  const label = await paragraph(page, 0).evaluate((element) => getComputedStyle(element, "::before").content);
  expect(label).toMatch(/^"一、/u);
});

test("nothing can be laid over the workbench", async () => {
  const over = "position:fixed;left:0;top:0;width:100vw;height:100vh;z-index:99999";
  const page = await show([
    { xml: `<w:r><w:pict><v:rect style="${over}" fillcolor="#ff0000"/></w:pict></w:r>` },
  ]);
  await expectStanding(page);
});

test("a name like ours moves no mark, and no name of the document reaches the page", async () => {
  const bookmark = (id: number, name: string): string =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  const page = await show([
    { xml: `${bookmark(1, "zb1")}${bookmark(2, "root")}${bookmark(3, "zb0")}<w:r><w:t>第一段</w:t></w:r>` },
    { xml: `${bookmark(4, "zb2")}<w:r><w:t>第二段</w:t></w:r>` },
  ]);
  expect(await paragraph(page, 0).textContent()).toBe("第一段");
  expect(await paragraph(page, 1).textContent()).toBe("第二段");
  expect(await page.locator("#root").count()).toBe(1);
  const ids = await page.locator("section.docx [id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toEqual(["zb0", "zb1", "zb2"]);
});

test.each([
  ["https://outside.example/?who=office"],
  ["javascript:document.title='taken'"],
  ["data:text/html,taken"],
])("a link to %s is shown and not followed", async (address) => {
  const base = "http://schemas.openxmlformats.org";
  const relationship = (id: string, type: string, target: string, mode = ""): string =>
    `<Relationship Id="${id}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
  const page = await show(
    [{ xml: '<w:hyperlink r:id="rId9" w:anchor="zb1"><w:r><w:t>看这里</w:t></w:r></w:hyperlink>' }],
    {
      parts: {
        "word/_rels/document.xml.rels": `<Relationships xmlns="${base}/package/2006/relationships">${relationship("rId1", "styles", "styles.xml")}${relationship("rId2", "numbering", "numbering.xml")}${relationship("rId9", "hyperlink", address, ' TargetMode="External"')}</Relationships>`,
      },
    },
  );
  const before = page.url();
  const link = page.getByText("看这里");
  await link.click();
  await link.click({ modifiers: ["ControlOrMeta"] });
  await link.click({ button: "middle" });
  await page.waitForTimeout(200);
  expect(page.url()).toBe(before);
  expect(await page.title()).toBe("主笔工作台");
  expect(opened.context.pages()).toHaveLength(1);
  expect(await page.getByTitle(address).textContent()).toBe("看这里");
  await expectStanding(page);
});

test("pictures outside the file and foreign elements are left out; those within are drawn", async () => {
  const picture = (id: string): string =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const base = "http://schemas.openxmlformats.org";
  const page = await show(
    [
      { xml: picture("rId5") },
      { xml: picture("rId9") },
      {
        xml: `<w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape><v:rect><v:textbox><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r>`,
      },
      { xml: '<w:r><w:rPr><w:vertAlign w:val="script"/></w:rPr><w:t>document.title="taken"</w:t></w:r>' },
    ],
    {
      furniture: true,
      parts: {
        "word/_rels/document.xml.rels": `<Relationships xmlns="${base}/package/2006/relationships">${[
          ["rId1", "styles", "styles.xml", ""],
          ["rId3", "header", "header1.xml", ""],
          ["rId4", "footer", "footer1.xml", ""],
          ["rId5", "image", "media/image1.png", ""],
          ["rId9", "image", "https://outside.example/spy.png", ' TargetMode="External"'],
        ]
          .map(
            ([id, type, target, mode]) =>
              `<Relationship Id="${id}" Type="${base}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`,
          )
          .join("")}</Relationships>`,
      },
    },
  );
  await expectStanding(page);
  expect(await page.title()).toBe("主笔工作台");
  const drawn = await page
    .locator("section.docx img, section.docx image")
    .evaluateAll((images) =>
      images.map((image) => (image.getAttribute("src") ?? image.getAttribute("href") ?? "").slice(0, 15)),
    );
  expect(drawn).toEqual(["data:image/png;"]);
  expect(await page.locator("section.docx script, section.docx iframe, section.docx object").count()).toBe(0);
});

test("what is in the pages can be selected, clicked and edited as before", async () => {
  const page = await show(["甲乙丙丁戊己庚辛"]);
  await page.getByRole("tab", { name: /^写/ }).click();
  const box = await paragraph(page, 0).boundingBox();
  if (box === null) throw new Error("not shown");
  await paragraph(page, 0).dblclick();
  await page.getByRole("textbox", { name: "修改这一段" }).fill("甲乙丙丁");
  await page.keyboard.press("Enter");
  await paragraph(page, 0)
    .filter({ hasText: /^甲乙丙丁$/ })
    .waitFor();
  await page.keyboard.press("ArrowDown");
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].find((element) => element.shadowRoot !== null)?.shadowRoot
          ?.activeElement?.textContent,
    ),
  ).toContain("全年召开党组会议");
});
