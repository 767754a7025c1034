import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { TextRange } from "../../src/core/text/range";
import { memoryStore, renderPane, servicesOver } from "../support/panelFixture";

jest.setTimeout(60_000);

const lines = [
  "青禾县水利局党组2025年落实全面从严治党主体责任情况的报告",
  "2025年，局党组认真履行主体责任。现将有关情况报告如下：",
  "一、主要工作情况",
  "一是抓学习。二是抓作风。",
  "二、下一步工作打算",
  "持续抓好理论武装，从严抓好监督执纪。",
];

async function writing(
  text: readonly string[],
  store = memoryStore(),
  fetchOfficePhrases = (): Promise<string | null> => Promise.resolve(null),
) {
  const host = memoryHost(plainSnapshot(text));
  let tell: (place: TextRange) => void = () => undefined;
  renderPane(
    servicesOver(host, {
      store,
      fetchOfficePhrases,
      onSelection: (listener) => {
        tell = listener;
        return () => undefined;
      },
    }),
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: /^写/ }));
  /** At the end of the paragraph, or behind the first of some words in it. */
  const click = (paragraph: number, behind = text[paragraph] ?? ""): void => {
    const offset = (text[paragraph] ?? "").indexOf(behind) + behind.length;
    act(() => tell({ paragraph, start: offset, end: offset }));
  };
  return { host, user, click };
}

const texts = (host: ReturnType<typeof memoryHost>): readonly string[] =>
  host.snapshot.paragraphs.map(({ text }) => text);

test("a phrase is found by its first letters and goes where the person clicked, as one step", async () => {
  const { host, user, click } = await writing(lines);
  await user.type(await screen.findByRole("searchbox", { name: "查找用语" }), "zxz");
  const list = screen.getByRole("list", { name: "用语" });
  const first = within(list).getAllByRole("button", { expanded: false })[0];
  if (first === undefined) throw new Error("nothing found");
  expect(first).toHaveTextContent("中心组");
  await user.click(first);
  const insert = within(list).getByRole("button", { name: /^插入：/ });
  expect(insert).toBeDisabled();
  click(3);
  await user.click(insert);
  expect(texts(host)[3]).toMatch(/^一是抓学习。二是抓作风。.*中心组/);
  await user.click(screen.getByRole("button", { name: "放回" }));
  expect(await screen.findByText(/^已放回/)).toBeVisible();
  expect(texts(host)).toEqual(lines);
});

test("phrases go in where the caret is, one after the other, and each says before where", async () => {
  const { host, user, click } = await writing(lines);
  await user.type(await screen.findByRole("searchbox", { name: "查找用语" }), "重大事项请示报告条例");
  const list = screen.getByRole("list", { name: "用语" });
  const row = within(list).getAllByRole("button", { expanded: false })[0];
  if (row === undefined) throw new Error("nothing found");
  await user.click(row);
  click(3, "一是抓学习。");
  expect(within(list).getByText("接在“一是抓学习。”后面")).toBeVisible();
  await user.click(within(list).getByRole("button", { name: /^插入：/ }));
  const once = texts(host)[3] ?? "";
  expect(once).toMatch(/^一是抓学习。.+。二是抓作风。$/);
  const words = once.slice("一是抓学习。".length, -"二是抓作风。".length);
  await user.click(within(list).getByRole("button", { name: /^插入：/ }));
  expect(texts(host)[3]).toBe(`一是抓学习。${words}${words}二是抓作风。`);
});

test("a heading is never written into, and at the end of a paragraph the form can be chosen", async () => {
  const { host, user, click } = await writing(lines);
  await user.type(await screen.findByRole("searchbox", { name: "查找用语" }), "重大事项请示报告条例");
  const list = screen.getByRole("list", { name: "用语" });
  const row = within(list).getAllByRole("button", { expanded: false })[0];
  if (row === undefined) throw new Error("nothing found");
  await user.click(row);
  click(2, "一、主要");
  expect(within(list).getByText("另起一段，在“一、主要工作情况”之后")).toBeVisible();
  expect(within(list).queryByRole("button", { name: "接在段末" })).toBeNull();
  click(3);
  await user.click(within(list).getByRole("button", { name: /^(另起一段|接在段末)$/ }));
  await screen.findByRole("button", { name: "放回" });
  expect(texts(host)[2]).toBe(lines[2]);
  await user.click(screen.getByRole("button", { name: "放回" }));
  expect(texts(host)).toEqual(lines);
});

test("a phrase shows the document its formulation rests on", async () => {
  const { user } = await writing(lines);
  await user.type(await screen.findByRole("searchbox", { name: "查找用语" }), "四种形态");
  const list = screen.getByRole("list", { name: "用语" });
  const row = within(list).getAllByRole("button", { expanded: false })[0];
  if (row === undefined) throw new Error("nothing found");
  await user.click(row);
  expect(within(list).getByText(/^依据.*《中国共产党党内监督条例》/)).toBeVisible();
});

test("an enumeration that has come to an end is offered its next item", async () => {
  const { host, user, click } = await writing(lines);
  click(3);
  await user.click(await screen.findByRole("button", { name: "接着写“三是”" }));
  expect(texts(host)[3]).toBe("一是抓学习。二是抓作风。三是");
});

test("a section can be leafed through before it is put in", async () => {
  const { user } = await writing(lines);
  await user.click(await screen.findByRole("button", { name: "插入：存在问题" }));
  const preview = screen.getByRole("region", { name: /草稿/ });
  const before = preview.textContent;
  await user.click(screen.getByRole("button", { name: "换一种写法" }));
  expect(screen.getByRole("group", { name: "写法" })).toHaveTextContent("2/3");
  expect(preview.textContent).not.toBe(before);
});

test("a sub-section is added to the section at the caret, leafed through before, as one step", async () => {
  const { host, user, click } = await writing(lines);
  await screen.findByRole("searchbox", { name: "查找用语" });
  expect(screen.queryByRole("button", { name: /里加一节$/ })).toBeNull();
  click(3);
  await user.click(screen.getByRole("button", { name: "在“主要工作”里加一节" }));
  const preview = screen.getByRole("region", { name: /草稿/ });
  const first = preview.textContent;
  expect(first).toMatch(/^（一）/);
  await user.click(screen.getByRole("button", { name: "换一种写法" }));
  expect(preview.textContent).not.toBe(first);
  await user.click(screen.getByRole("button", { name: "插入" }));
  expect(texts(host)[4]).toMatch(/^（一）/);
  expect(texts(host).at(-2)).toBe(lines[4]);
  await user.click(await screen.findByRole("button", { name: "放回" }));
  expect(texts(host)).toEqual(lines);
});

test("a paragraph is kept as a phrase with its figures as masks, outlasts the pane, and is deleted with a way back", async () => {
  const store = memoryStore();
  const said = [...lines.slice(0, 3), "全年开展自选动作12次。", ...lines.slice(4)];
  const { user, click } = await writing(said, store);
  click(3);
  await user.click(await screen.findByRole("button", { name: "把光标所在的段存为用语" }));
  const own = screen.getByRole("region", { name: "我的用语" });
  expect(within(own).getByText("全年开展自选动作**次。")).toBeVisible();
  expect(store.get("phrases.own")).toContain("自选动作**次");
  await user.type(screen.getByRole("searchbox", { name: "查找用语" }), "自选动作");
  expect(within(screen.getByRole("list", { name: "用语" })).getByText(/自选动作\*\*次/)).toBeVisible();
  await user.click(within(own).getByRole("button", { name: /^删除/ }));
  expect(store.get("phrases.own")).not.toContain("自选动作");
  await user.click(within(own).getByRole("button", { name: "放回上一步" }));
  expect(store.get("phrases.own")).toContain("自选动作**次");
});

const mine = {
  id: "a",
  text: "我的一句自选用语。",
  sort: "measure",
  role: "main-work",
  topic: "general",
  voice: "collective",
};

test("an own phrase is changed and tagged, found by its tag, and the change put back", async () => {
  const store = memoryStore();
  store.set("phrases.own", JSON.stringify([mine]));
  const { user } = await writing(lines, store);
  const own = await screen.findByRole("region", { name: "我的用语" });
  await user.click(within(own).getByRole("button", { name: /^修改/ }));
  const text = within(own).getByRole("textbox", { name: "用语" });
  await user.clear(text);
  await user.type(text, "改过的一句。");
  await user.type(within(own).getByRole("textbox", { name: /^标签/ }), "河长制、巡河");
  await user.selectOptions(within(own).getByRole("combobox", { name: "章节" }), "problems");
  await user.click(within(own).getByRole("button", { name: "保存" }));
  expect(JSON.parse(store.get("phrases.own") ?? "")).toEqual([
    { ...mine, text: "改过的一句。", tags: ["河长制", "巡河"], role: "problems" },
  ]);
  await user.type(screen.getByRole("searchbox", { name: "查找用语" }), "hzz");
  expect(within(screen.getByRole("list", { name: "用语" })).getByText("改过的一句。")).toBeVisible();
  await user.click(within(own).getByRole("button", { name: "放回上一步" }));
  expect(JSON.parse(store.get("phrases.own") ?? "")).toEqual([mine]);
});

test("a pack is merged by id: what is new comes in, a clash is shown and settled by the person, faults are named", async () => {
  const store = memoryStore();
  store.set("phrases.own", JSON.stringify([mine]));
  const { user } = await writing(lines, store);
  const own = await screen.findByRole("region", { name: "我的用语" });
  const pack = [{ ...mine, text: "对方改过的一句。" }, { ...mine, id: "b", text: "新的一句。" }, { id: "c" }];
  await user.upload(
    within(own).getByLabelText("导入用语包", { selector: "input" }),
    new File([JSON.stringify(pack)], "用语包.json", { type: "application/json" }),
  );
  expect(await within(own).findByText(/^已加入 1 条；1 条编号相同.*；1 条读不出来/)).toBeVisible();
  expect(within(own).getByText("第 3 条：“c”没有文字（text）。")).toBeVisible();
  const clashes = within(own).getByRole("list", { name: "编号相同、文字不同的用语" });
  expect(clashes).toHaveTextContent("我的：我的一句自选用语。对方的：对方改过的一句。");
  const kept = (): readonly string[] =>
    (JSON.parse(store.get("phrases.own") ?? "") as readonly { text: string }[]).map(({ text }) => text);
  expect(kept()).toEqual(["我的一句自选用语。", "新的一句。"]);
  await user.click(within(clashes).getByRole("button", { name: "两条都留" }));
  expect(kept()).toEqual(["我的一句自选用语。", "新的一句。", "对方改过的一句。"]);
  expect(within(own).queryByRole("list", { name: "编号相同、文字不同的用语" })).toBeNull();
});

test("what the office serves is found by everybody, and what is wrong with it is said", async () => {
  const pack = [{ ...mine, id: "本局-1", text: "本局的一句自选用语。" }, { id: "本局-2" }];
  const { user } = await writing(lines, memoryStore(), () => Promise.resolve(JSON.stringify(pack)));
  expect(await screen.findByText(/^本单位用语（phrases.json）读入 1 条，1 处有误/)).toBeVisible();
  await user.type(screen.getByRole("searchbox", { name: "查找用语" }), "自选用语");
  const row = within(screen.getByRole("list", { name: "用语" })).getByRole("button", { name: /本局的一句/ });
  expect(row).toHaveTextContent("本单位 · 主要工作");
  await user.clear(screen.getByRole("searchbox", { name: "查找用语" }));
});

test("an office that serves nothing is not spoken of", async () => {
  await writing(lines);
  await screen.findByRole("region", { name: "我的用语" });
  expect(screen.queryByText(/本单位用语/)).toBeNull();
});

test("an empty document is offered a whole report of the kind", async () => {
  const { host, user } = await writing([""]);
  await user.selectOptions(await screen.findByRole("combobox", { name: "种类" }), "annual-summary");
  const year = screen.getByRole("textbox", { name: "年度" });
  await user.clear(year);
  await user.type(year, "2025");
  await user.type(screen.getByRole("textbox", { name: "单位名称" }), "某局");
  await user.type(screen.getByRole("textbox", { name: /^党组织/ }), "党组");
  await user.click(screen.getByRole("button", { name: "生成全文框架" }));
  expect(await screen.findByRole("button", { name: /报告种类：年度工作总结/ })).toBeVisible();
  expect(texts(host)[0]).toBe("某局党组");
  expect(texts(host)).toContain("二、存在的主要问题");
});

/** The finder with these words typed, its first phrase opened. */
async function opened(user: ReturnType<typeof userEvent.setup>, words: string): Promise<HTMLElement> {
  await user.type(await screen.findByRole("searchbox", { name: "查找用语" }), words);
  const list = screen.getByRole("list", { name: "用语" });
  const first = within(list).getAllByRole("button", { expanded: false })[0];
  if (first === undefined) throw new Error("nothing found");
  await user.click(first);
  return list;
}

test("what only the person can know is put in after he has said that it is so", async () => {
  const { host, user, click } = await writing(lines);
  const list = await opened(user, "没有违规经商办企业");
  click(3);
  const insert = within(list).getByRole("button", { name: /^插入：/ });
  expect(insert).toBeDisabled();
  await user.click(within(list).getByRole("checkbox", { name: "已核实，情况属实" }));
  await user.click(insert);
  await screen.findByText(/已写入/);
  expect(texts(host).join("")).toContain("没有违规经商办企业");
});

test("a problem goes in together with the step that answers it", async () => {
  const { host, user, click } = await writing([
    ...lines.slice(0, 4),
    "二、存在问题",
    "一是学习不够深入。",
    "三、下一步工作打算",
    "持续抓好理论武装，从严抓好监督执纪。",
  ]);
  const list = await opened(user, "酒驾 问题");
  click(5);
  await user.click(within(list).getByRole("button", { name: "连同“下一步打算”一起插入" }));
  await screen.findByText(/已写入/);
  const all = texts(host);
  expect(all[5]).toContain("酒驾");
  expect(all.at(-1)).toMatch(/八小时以外.*酒驾醉驾/u);
});
