import fc from "fast-check";
import { plainSnapshot } from "../../src/core/document/snapshot";
import { followSnapshots } from "../../src/ui/panel/followSnapshots";
import "../support/seed";

const before = [
  "一、主要工作",
  "召开党组会议**次，研究议题*个。",
  "开展谈心谈话*人次。",
  "",
  "二、存在问题",
  "",
  "学习不够深入。",
];

/** Follows the words marked by their first occurrence in the old text and gives what stands at the new place. */
function followed(after: readonly string[], words: string): string | null {
  const follow = followSnapshots(plainSnapshot(before), plainSnapshot(after));
  const paragraph = before.findIndex((text) => text.includes(words));
  const start = before[paragraph]!.indexOf(words);
  const place = follow({ paragraph, start, end: start + words.length });
  return place === null
    ? null
    : `${place.paragraph}:${after[place.paragraph]!.slice(place.start, place.end)}`;
}

test("a place stays where nothing was changed", () => {
  expect(followed(before, "谈心谈话*")).toBe("2:谈心谈话*");
});

test("paragraphs that come in or go before a place move it", () => {
  expect(followed(["新增一段。", ...before], "谈心谈话*")).toBe("3:谈心谈话*");
  expect(followed(before.slice(1), "谈心谈话*")).toBe("1:谈心谈话*");
});

test("typing in the same paragraph moves what stands behind it and leaves what stands before", () => {
  const after = before.with(1, "召开党组会议**次，认真研究议题*个。");
  expect(followed(after, "党组会议**")).toBe("1:党组会议**");
  expect(followed(after, "议题*")).toBe("1:议题*");
});

test("words that were changed themselves are not followed", () => {
  expect(followed(before.with(1, "召开党组会议12次，研究议题*个。"), "党组会议**")).toBeNull();
  expect(followed(before.toSpliced(2, 1), "谈心谈话*")).toBeNull();
});

test("changes far apart are followed each for itself", () => {
  const after = before
    .with(6, "学习还不够深入。")
    .toSpliced(0, 1, "一、主要工作情况")
    .toSpliced(1, 0, "综述如下。");
  expect(followed(after, "研究议题*")).toBe("2:研究议题*");
  expect(followed(after, "不够深入")).toBe("7:不够深入");
});

test("a paragraph that is split or joined keeps its places", () => {
  const split = before.toSpliced(1, 1, "召开党组会议**次，", "研究议题*个。");
  expect(followed(split, "党组会议**")).toBe("1:党组会议**");
  expect(followed(split, "研究议题*")).toBe("2:研究议题*");
  const joined = before.toSpliced(1, 2, `${before[1]}${before[2]}`);
  expect(followed(joined, "谈心谈话*")).toBe("1:谈心谈话*");
});

test("a paragraph moved elsewhere does not carry the others along", () => {
  const after = [...before.toSpliced(1, 1), before[1]!];
  expect(followed(after, "谈心谈话*")).toBe("1:谈心谈话*");
  expect(followed(after, "学习不够")).toBe("5:学习不够");
});

const change = fc.record({
  kind: fc.constantFrom("add", "remove", "type", "split"),
  at: fc.nat({ max: before.length - 1 }),
  cut: fc.nat({ max: 20 }),
});

test("whatever is changed, a followed place holds the same words", () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 4 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 8 }),
      (changes, from, length) => {
        const after = [...before];
        for (const { kind, at, cut } of changes) {
          const text = after[at] ?? "";
          if (kind === "add") after.splice(at, 0, `新增第${cut}段`);
          else if (kind === "remove") after.splice(at, 1);
          else if (kind === "type") after.splice(at, 1, `${text.slice(0, cut)}改${text.slice(cut)}`);
          else after.splice(at, 1, text.slice(0, cut), text.slice(cut));
        }
        const follow = followSnapshots(plainSnapshot(before), plainSnapshot(after));
        before.forEach((text, paragraph) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const place = follow({ paragraph, start, end });
          if (place === null) return;
          expect(after[place.paragraph]?.slice(place.start, place.end)).toBe(text.slice(start, end));
        });
      },
    ),
  );
});
