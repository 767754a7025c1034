import type { Preview, PreviewPart } from "../../../src/ports/documentFile";
import { LivePages } from "../../../src/ui/workbench/LivePages";
import type { RenderedPart } from "../../../src/ui/workbench/renderPages";

interface PartOptions {
  readonly startsSection?: boolean;
}

/** One paragraph for each letter. */
const part = (content: string, { startsSection = false }: PartOptions = {}): PreviewPart => ({
  content,
  section: "",
  paragraphs: content.replace("|", "").length,
  startsSection,
  copy: () => new Uint8Array(),
});

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** A page for each piece between `|`, as the renderer makes one for each page break. */
function rendered({ content }: PreviewPart): RenderedPart {
  const paragraphs: { element: HTMLElement; mark: HTMLElement }[] = [];
  const pieces = content.split("|").map((letters) => {
    const article = element("article");
    for (const letter of letters) {
      const mark = element("span");
      const paragraph = element("p", mark, letter);
      article.append(paragraph);
      paragraphs.push({ element: paragraph, mark });
    }
    const [header, footer] = [element("header"), element("footer")];
    return { sheet: element("section", header, article, footer), header, footer, contents: [article] };
  });
  return { styles: [element("style")], pieces, paragraphs };
}

function pagesFor(fails: (part: PreviewPart) => boolean = () => false) {
  const drawn: string[] = [];
  let failed = 0;
  let settle: () => void = () => undefined;
  const [scroller, pages] = [element("div"), element("div")];
  scroller.append(pages);
  document.body.replaceChildren(scroller);
  const live = new LivePages({
    scroller,
    pages,
    render: (one) => {
      drawn.push(one.content);
      return fails(one) ? Promise.reject(new Error("unknown element")) : Promise.resolve(rendered(one));
    },
    onDrawing: () => undefined,
    onDrawn: () => settle(),
    onFailed: () => {
      failed++;
      settle();
    },
  });
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => (settle = resolve));
  };
  const show = async (parts: readonly PreviewPart[], frame: object): Promise<void> => {
    const preview: Preview = { frame, parts };
    await live.update(
      preview,
      parts.flatMap(({ content }) => Array.from(content)),
      () => undefined,
    );
  };
  const sheets = (): readonly string[] =>
    [...pages.querySelectorAll("section")].map((sheet) => sheet.textContent);
  const ids = (): readonly string[] => [...pages.querySelectorAll("p > span")].map(({ id }) => id);
  return { live, drawn, show, until, sheets, ids, pages, failures: () => failed };
}

const frame = {};

test("parts go on with the page before, page breaks and sections begin a new one", async () => {
  const { show, until, sheets, ids, pages } = pagesFor();
  await show([part("ab"), part("c|d"), part("e"), part("f", { startsSection: true })], frame);
  await until(() => ids().length === 6);
  expect(sheets()).toEqual(["abc", "de", "f"]);
  expect(ids()).toEqual(["zb0", "zb1", "zb2", "zb3", "zb4", "zb5"]);
  for (const sheet of pages.querySelectorAll("section")) {
    expect(sheet.querySelectorAll("header")).toHaveLength(1);
    expect(sheet.lastElementChild?.tagName).toBe("FOOTER");
  }
});

test("a change draws what changed and leaves the elements of everything else, with new numbers", async () => {
  const { live, show, until, drawn, ids, sheets } = pagesFor();
  await show([part("ab"), part("cd"), part("ef")], frame);
  await until(() => ids().length === 6);
  const last = live.paragraph(5);
  drawn.length = 0;
  await show([part("ab"), part("cxd"), part("ef")], frame);
  await until(() => sheets().join("").includes("x"));
  expect(drawn).toEqual(["cxd"]);
  expect(sheets()).toEqual(["abcxdef"]);
  expect(live.paragraph(6)).toBe(last);
  expect(last === null ? null : live.indexOf(last)).toBe(6);
  expect(ids().at(-1)).toBe("zb6");
});

test("what went is no place any more; another frame draws everything anew", async () => {
  const { live, show, until, drawn, ids } = pagesFor();
  await show([part("ab"), part("cd")], frame);
  await until(() => ids().length === 4);
  const gone = live.paragraph(2);
  await show([part("ab")], frame);
  expect(live.paragraph(2)).toBeNull();
  expect(gone === null ? null : live.indexOf(gone)).toBeNull();
  drawn.length = 0;
  await show([part("ab")], {});
  expect(drawn).toEqual(["ab"]);
});

test("a part that can not be drawn leaves the others and is told", async () => {
  const { show, until, sheets, failures } = pagesFor(({ content }) => content === "cd");
  await show([part("ab"), part("cd"), part("ef")], frame);
  await until(() => sheets().join("") === "abef" && failures() === 1);
  expect(sheets()).toEqual(["abef"]);
});

test("a state that was overtaken is not shown", async () => {
  const { live, sheets } = pagesFor();
  const first = live.update({ frame, parts: [part("old")] }, ["o", "l", "d"], () => undefined);
  const second = live.update({ frame, parts: [part("new")] }, ["n", "e", "w"], () => undefined);
  expect(await Promise.all([first, second])).toEqual([false, true]);
  expect(sheets()).toEqual(["new"]);
});
