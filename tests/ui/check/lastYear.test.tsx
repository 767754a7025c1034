import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openDocx } from "../../../src/adapters/docx/openDocx";
import { snapshotOf } from "../../../src/app/snapshotOf";
import type { Services } from "../../../src/ui/services";
import { buildDocx } from "../../support/docxFixtures";
import { hostOf, renderPane, servicesOver } from "../../support/panelFixture";

const body = [
  "一、主要工作",
  "全年召开党组会议12次，研究议题86个，班子成员带头到联系点讲党课，推动学习走深走实。",
  "2024年以来，持续整治群众身边不正之风，把责任压到每一个股室、每一个岗位。",
];
const old = ["某局党组2024年落实全面从严治党主体责任情况报告", ...body];
const fresh = [
  "某局党组2025年落实全面从严治党主体责任情况报告",
  body[0]!,
  body[1]!.replace("86", "91"),
  body[2]!,
  "二、存在问题",
  "一是理论学习联系防汛抢险实际不够，二是对新提任干部的谈话提醒不够经常。",
];

const openReport: Services["openReport"] = (bytes) => snapshotOf(openDocx(bytes));

test("last year's report beside this one: how much is alike, and what is to be looked at, each shown in the text", async () => {
  const host = hostOf(fresh);
  const shown: unknown[] = [];
  renderPane(
    servicesOver(
      {
        ...host,
        reveal: (range) => {
          shown.push(range.paragraph);
          return host.reveal(range);
        },
      },
      { openReport },
    ),
  );
  await userEvent.click(await screen.findByRole("tab", { name: /查/u }));
  const part = await screen.findByRole("region", { name: "与去年稿比对…" });
  const file = new File([new Uint8Array(buildDocx(old))], "去年.docx");
  await userEvent.upload(within(part).getByLabelText("与去年稿比对…", { selector: "input" }), file);
  await within(part).findByText("与“去年.docx”比对");
  expect(within(part).getByText(/数据：没有变化 1 · 有变化 1/u)).toBeInTheDocument();
  const row = within(part).getByRole("button", { name: /去年也是 12次，请核实/u });
  within(part).getByRole("button", { name: /写的仍是2024年的事/u });
  await userEvent.click(row);
  expect(shown).toEqual([2]);
});

test("a file that is no report is refused with a sentence, and nothing is compared", async () => {
  renderPane(servicesOver(hostOf(fresh), { openReport }));
  await userEvent.click(await screen.findByRole("tab", { name: /查/u }));
  const part = await screen.findByRole("region", { name: "与去年稿比对…" });
  const file = new File(["not a document"], "去年.docx");
  await userEvent.upload(within(part).getByLabelText("与去年稿比对…", { selector: "input" }), file);
  await within(part).findByText(/不是 Word 文档/u);
});

const asFile = (lines: readonly string[], name = "去年.docx"): File =>
  new File([new Uint8Array(buildDocx(lines))], name);

async function inCheck(services: Services) {
  renderPane(services);
  await userEvent.click(await screen.findByRole("tab", { name: /查/u }));
  const part = await screen.findByRole("region", { name: "与去年稿比对…" });
  return {
    part,
    input: within(part).getByLabelText<HTMLInputElement>("与去年稿比对…", { selector: "input" }),
  };
}

test("the same file can be chosen again", async () => {
  const { part, input } = await inCheck(servicesOver(hostOf(fresh), { openReport }));
  await userEvent.upload(input, asFile(old));
  await within(part).findByText("与“去年.docx”比对");
  expect(input.value).toBe("");
});

test("of two files that are chosen one after the other the later counts, whichever is read first", async () => {
  const waiting: (() => void)[] = [];
  const slowFirst: Services["openReport"] = async (bytes) => {
    if (waiting.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return openReport(bytes);
  };
  const { part, input } = await inCheck(servicesOver(hostOf(fresh), { openReport: slowFirst }));
  await userEvent.upload(input, asFile(old, "前年.docx"));
  await userEvent.upload(input, asFile(old, "去年.docx"));
  await within(part).findByText("与“去年.docx”比对");
  waiting.forEach((go) => go());
  await new Promise((resolve) => setTimeout(resolve, 20));
  within(part).getByText("与“去年.docx”比对");
});

test("a file that is gone, or breaks the program, is answered with a sentence", async () => {
  const { part, input } = await inCheck(
    servicesOver(hostOf(fresh), { openReport: () => Promise.reject(new Error("fault")) }),
  );
  await userEvent.upload(input, asFile(old));
  await within(part).findByText(/没有比成，这是程序的差错/u);
  const gone = asFile(old, "移走.docx");
  Object.defineProperty(gone, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
  await userEvent.upload(input, gone);
  await within(part).findByText(/“移走.docx”读不出来/u);
});

test("more places than are listed are counted, and listed when asked for", async () => {
  const many = Array.from(
    { length: 70 },
    (_, at) => `到${String.fromCodePoint(0x4e00 + 97 * at, 0x6000 + 89 * at)}村走访${at + 101}次。`,
  );
  const { part, input } = await inCheck(servicesOver(hostOf([...fresh, ...many]), { openReport }));
  await userEvent.upload(input, asFile([...old, ...many]));
  const more = await within(part).findByRole("button", { name: /^还有 \d+ 处，再列 60 处$|全部列出$/u });
  const before = within(part).getAllByRole("button").length;
  await userEvent.click(more);
  expect(within(part).getAllByRole("button").length).toBeGreaterThan(before + 5);
});

test("where no file can be brought, nothing is offered", async () => {
  renderPane(servicesOver(hostOf(fresh)));
  await userEvent.click(await screen.findByRole("tab", { name: /查/u }));
  expect(screen.queryByRole("region", { name: "与去年稿比对…" })).toBeNull();
});
