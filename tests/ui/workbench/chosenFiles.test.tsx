import { readChosen, takeChosen } from "../../../src/ui/workbench/chosenFiles";
import type { Panel } from "../../../src/ui/panel/createPanel";
import { zhCN } from "../../../src/ui/strings/zh-CN";

const file = (name: string): File => new File(["x"], name);
const gone = (name: string): File => {
  const lost = file(name);
  Object.defineProperty(lost, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
  return lost;
};

async function taken(files: readonly File[], open: boolean) {
  const done: string[] = [];
  const panel = {
    showTab: (tab: string) => void done.push(`tab ${tab}`),
    openLedgerFile: (name: string) => void done.push(`ledger ${name}`),
  } as unknown as Panel;
  const takers = {
    session: open ? { panel } : null,
    openOrAsk: ({ name }: { readonly name: string }) => void done.push(`open ${name}`),
    say: ({ text }: { readonly text: string }) => void done.push(text),
  };
  takeChosen(await readChosen(files), takers, zhCN);
  return done;
}

test("ledgers that are dropped together all go into the report that is open", async () => {
  expect(await taken([file("甲.xlsx"), file("乙.csv")], true)).toEqual([
    "tab fill",
    "ledger 甲.xlsx",
    "ledger 乙.csv",
  ]);
});

test("of a report with others beside it the report is opened, and the others are named", async () => {
  const [opened, said] = await taken([file("台账.xlsx"), file("报告.docx"), file("另一份.docx")], true);
  expect(opened).toBe("open 报告.docx");
  expect(said).toContain("另一份.docx、台账.xlsx");
});

test("with nothing open, whatever comes is tried as a report; a file that is gone is named", async () => {
  expect(await taken([file("台账.xlsx")], false)).toEqual(["open 台账.xlsx"]);
  expect((await taken([gone("移走.docx")], true)).join("")).toContain("“移走.docx”读不出来");
});
