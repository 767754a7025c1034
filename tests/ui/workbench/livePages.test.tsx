import type { Preview, PreviewPart } from "../../../src/ports/documentFile";
import type { PageTexts } from "../../../src/ui/workbench/LivePages";
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

const textsOf = (texts: readonly string[]): PageTexts => ({ texts, labels: texts.map(() => null) });

interface PagesSetUp {
  readonly fails?: (part: PreviewPart) => boolean;
  readonly kept?: readonly number[];
  readonly most?: number;
}

function pagesFor({ fails = () => false, kept = [], most }: PagesSetUp = {}) {
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
    kept: () => kept,
    ...(most === undefined ? {} : { most }),
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
      textsOf(parts.flatMap(({ content }) => Array.from(content.replace("|", "")))),
      () => undefined,
    );
  };
  const sheets = (): readonly string[] =>
    [...pages.querySelectorAll("section")].map((sheet) => sheet.textContent);
  const ids = (): readonly string[] => [...pages.querySelectorAll("p > span")].map(({ id }) => id);
  return { live, drawn, show, until, sheets, ids, scroller, pages, failures: () => failed };
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
  const last = live.shown.paragraph(5);
  drawn.length = 0;
  await show([part("ab"), part("cxd"), part("ef")], frame);
  await until(() => sheets().join("").includes("x"));
  expect(drawn).toEqual(["cxd"]);
  expect(sheets()).toEqual(["abcxdef"]);
  expect(live.shown.paragraph(6)).toBe(last);
  expect(last === null ? null : live.indexOf(last)).toBe(6);
  expect(ids().at(-1)).toBe("zb6");
});

test("what went is no place any more; another frame draws everything anew", async () => {
  const { live, show, until, drawn, ids } = pagesFor();
  await show([part("ab"), part("cd")], frame);
  await until(() => ids().length === 4);
  const gone = live.shown.paragraph(2);
  await show([part("ab")], frame);
  expect(live.shown.paragraph(2)).toBeNull();
  expect(gone === null ? null : live.indexOf(gone)).toBeNull();
  drawn.length = 0;
  await show([part("ab")], {});
  expect(drawn).toEqual(["ab"]);
});

test("a part that can not be drawn leaves the others and is told", async () => {
  const { show, until, sheets, failures } = pagesFor({ fails: ({ content }) => content === "cd" });
  await show([part("ab"), part("cd"), part("ef")], frame);
  await until(() => sheets().join("") === "abef" && failures() === 1);
  expect(sheets()).toEqual(["abef"]);
});

test("a state that was overtaken is not shown", async () => {
  const { live, sheets } = pagesFor();
  const first = live.update({ frame, parts: [part("old")] }, textsOf(["o", "l", "d"]), () => undefined);
  const second = live.update({ frame, parts: [part("new")] }, textsOf(["n", "e", "w"]), () => undefined);
  expect(await Promise.all([first, second])).toEqual([false, true]);
  expect(sheets()).toEqual(["new"]);
});

describe("a long document, of which only what is near the view is drawn", () => {
  /** Of an official page, in pixels. */
  const lineHeight = (29 * 96) / 72;
  const viewHeight = 500;

  /** Paragraphs of one line, one below the other, as a browser would lay them out. */
  function layOut({ scroller, pages }: Pick<ReturnType<typeof pagesFor>, "scroller" | "pages">): void {
    const heightOf = (article: Element): number =>
      article instanceof HTMLElement && article.dataset["room"] !== undefined
        ? Number.parseFloat(article.style.height)
        : article.children.length * lineHeight;
    const boxOf = (element: Element): DOMRect => {
      if (element === scroller) return new DOMRect(0, 0, 600, viewHeight);
      let top = -scroller.scrollTop;
      for (const article of pages.querySelectorAll("article")) {
        if (article === element) return new DOMRect(0, top, 600, heightOf(article));
        top += heightOf(article);
      }
      return new DOMRect();
    };
    jest.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
      return boxOf(this);
    });
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
      return boxOf(this).height;
    });
  }

  afterEach(() => jest.restoreAllMocks());

  const parts = Array.from({ length: 100 }, (_, index) => part(`${"甲".repeat(9)}${index % 10}`));
  const paragraphs = parts.length * 10;
  const most = 120;

  async function shown(setUp: PagesSetUp = {}) {
    const made = pagesFor({ most, ...setUp });
    layOut(made);
    await made.show(parts, frame);
    await made.until(() => made.ids().length >= most);
    const goTo = async (paragraph: number): Promise<void> => {
      made.scroller.scrollTop = paragraph * lineHeight;
      made.live.onScroll();
      await made.until(() => made.live.shown.isSettled() && made.live.shown.paragraph(paragraph) !== null);
    };
    return { ...made, goTo };
  }

  test("elements stay as few while one goes through it, and what is in view is always drawn", async () => {
    const { goTo, ids, drawn } = await shown();
    for (let at = 0; at < paragraphs; at += 30) {
      await goTo(at);
      expect(ids()).toContain(`zb${at}`);
      expect(ids().length).toBeLessThanOrEqual(most + 60);
    }
    // Nobody draws twice what one goes past once.
    expect(drawn.length).toBeLessThanOrEqual(parts.length);
  });

  test("what was let go keeps its room, and is drawn again where one comes back", async () => {
    const { goTo, live, pages, until } = await shown();
    const height = (): number =>
      [...pages.querySelectorAll("article")].reduce((sum, article) => sum + article.offsetHeight, 0);
    await goTo(0);
    await goTo(700);
    expect(live.shown.paragraph(0)).toBeNull();
    expect(live.shown.isWhole()).toBe(false);
    const room = live.shown.standIn(0);
    expect(room?.getBoundingClientRect().height).toBeCloseTo(10 * lineHeight);
    const before = height();
    await goTo(0);
    expect(live.shown.paragraph(0)).not.toBeNull();
    await until(() => live.shown.paragraph(700) === null);
    expect(height()).toBeCloseTo(before);
  });

  test("what is being written in or selected stays as it is", async () => {
    const { goTo, live } = await shown({ kept: [3] });
    const there = live.shown.paragraph(3);
    await goTo(600);
    expect(live.shown.paragraph(13)).toBeNull();
    expect(live.shown.paragraph(3)).toBe(there);
    expect(there?.isConnected).toBe(true);
  });

  test("a change out of view draws nothing until one comes there", async () => {
    const { show, goTo, drawn, live } = await shown();
    drawn.length = 0;
    const changed = parts.map((one, index) => (index === 90 ? part("改乙") : one));
    await show(changed, frame);
    await Promise.resolve();
    expect(drawn).not.toContain("改乙");
    await goTo(900);
    expect(drawn).toContain("改乙");
    expect(live.shown.paragraph(901)?.textContent).toBe("乙");
  });

  test("a copy for the printer holds everything, in order, and the page no more than before", async () => {
    const { live, ids } = await shown();
    const few = ids().length;
    const told: number[] = [];
    const copy = await live.copy((done) => told.push(done));
    const text = [...copy.querySelectorAll("p")].map(({ textContent }) => textContent).join("");
    expect(text).toBe(parts.map(({ content }) => content).join(""));
    expect(copy.querySelectorAll("[data-room]")).toHaveLength(0);
    expect(told.at(-1)).toBe(parts.length);
    expect(ids()).toHaveLength(few);
  });

  test("pages are counted by heights, told by the text where nothing was drawn yet", async () => {
    const { live, goTo } = await shown();
    const { page, pages, exact } = live.shown.place();
    expect([page, exact]).toEqual([1, false]);
    for (let at = 0; at < paragraphs; at += 30) await goTo(at);
    const sheetRoom = (225 * 96) / 25.4;
    const counted = live.shown.place();
    expect(counted.exact).toBe(true);
    expect(counted.pages).toBe(Math.ceil((paragraphs * lineHeight) / sheetRoom));
    expect(counted.page).toBeGreaterThan(counted.pages - 3);
    expect(pages).toBe(counted.pages);
  });
});
