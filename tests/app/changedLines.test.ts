import { changedLines } from "../../src/app/changedLines";
import { plainSnapshot } from "../../src/core/document/snapshot";

const edit = (paragraph: number, start: number, before: string, after: string) =>
  ({
    kind: "replaceText",
    range: { paragraph, start, end: start + before.length },
    before,
    after,
  }) as const;

test("each changed paragraph is a line with what goes and what comes, in order", () => {
  const snapshot = plainSnapshot(["不变。", "全年开会24次，谈话60人次。"]);
  expect(changedLines(snapshot, [edit(1, 10, "60", "**"), edit(1, 4, "24", "**")])).toEqual([
    {
      paragraph: 1,
      pieces: [
        { kind: "same", text: "全年开会" },
        { kind: "removed", text: "24" },
        { kind: "added", text: "**" },
        { kind: "same", text: "次，谈话" },
        { kind: "removed", text: "60" },
        { kind: "added", text: "**" },
        { kind: "same", text: "人次。" },
      ],
    },
  ]);
});

test("far words are left out on the side where nothing changes", () => {
  const far = "甲".repeat(40);
  const [line] = changedLines(plainSnapshot([`${far}24${far}`]), [edit(0, 40, "24", "**")]);
  expect(line?.pieces.map(({ text }) => text)).toEqual([
    `…${"甲".repeat(12)}`,
    "24",
    "**",
    `${"甲".repeat(12)}…`,
  ]);
});

test("a cut does not go through a number", () => {
  const text = `${"甲".repeat(30)}2025年全年共要召开会议24次，${"乙".repeat(9)}2026年${"丙".repeat(30)}`;
  const at = text.indexOf("24次");
  const [line] = changedLines(plainSnapshot([text]), [edit(0, at, "24", "**")]);
  expect(line?.pieces[0]?.text).toBe("…2025年全年共要召开会议");
  expect(line?.pieces[3]?.text).toBe(`次，${"乙".repeat(9)}2026…`);
});
