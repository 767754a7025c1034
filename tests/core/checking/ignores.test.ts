import type { Finding } from "../../../src/core/checking/finding";
import {
  applyIgnores,
  ignoreOf,
  parseIgnores,
  sameIgnore,
  serialiseIgnores,
} from "../../../src/core/checking/ignores";
import type { Ignore } from "../../../src/core/checking/ignores";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { mark, marked } from "../../support/markedText";

interface Checked {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
}

/** A document in which what is marked is found. */
function checked(text: string, check = "wrong-word"): Checked {
  const { snapshot, ranges } = marked(text);
  const findings = ranges.map((range): Finding => {
    const words = snapshot.paragraphs[range.paragraph]!.text.slice(range.start, range.end);
    return { check, severity: "error", range, text: words, message: "错", basis: "依据", fix: null };
  });
  return { snapshot, findings };
}

const ignoring = ({ snapshot, findings }: Checked, nth: number, reason = ""): Ignore =>
  ignoreOf(findings[nth]!, findings, snapshot, { scope: "place", reason });

/** The document with what is still shown marked. */
const shownIn = ({ snapshot, findings }: Checked, ignores: readonly Ignore[]): string =>
  mark(
    snapshot,
    applyIgnores(findings, ignores, snapshot).shown.map(({ range }) => range),
  );

describe("an ignored place", () => {
  const before = "一、主要工作\n各支部⟦任然⟧按月学习。\n二、存在问题\n少数干部⟦任然⟧重业务轻党建。";

  test.each<[string, string, string]>([
    [
      "nothing changed",
      before,
      "一、主要工作\n各支部任然按月学习。\n二、存在问题\n少数干部⟦任然⟧重业务轻党建。",
    ],
    [
      "paragraphs were put before it",
      "导语。\n\n一、主要工作\n各支部⟦任然⟧按月学习。",
      "导语。\n\n一、主要工作\n各支部任然按月学习。",
    ],
    [
      "the paragraph moved behind the other one",
      "少数干部⟦任然⟧重业务轻党建。\n各支部⟦任然⟧按月学习。",
      "少数干部⟦任然⟧重业务轻党建。\n各支部任然按月学习。",
    ],
    ["what follows was rewritten", "各支部⟦任然⟧每周集中学习。", "各支部任然每周集中学习。"],
    ["what precedes was rewritten", "全部党小组⟦任然⟧按月学习。", "全部党小组任然按月学习。"],
    ["both sides were rewritten", "全部党小组⟦任然⟧每周学习。", "全部党小组⟦任然⟧每周学习。"],
    [
      "one side was rewritten and two places could be meant",
      "各支部⟦任然⟧每周学习。\n各支部⟦任然⟧互相观摩。",
      "各支部⟦任然⟧每周学习。\n各支部⟦任然⟧互相观摩。",
    ],
    ["other words stand there", "各支部⟦仍燃⟧按月学习。", "各支部⟦仍燃⟧按月学习。"],
  ])("%s", (_name, now, expected) => {
    expect(shownIn(checked(now), [ignoring(checked(before), 0)])).toBe(expected);
  });

  test("is the same one of several that read the same", () => {
    const same = checked("召开会议⟦。。⟧\n召开会议⟦。。⟧\n召开会议⟦。。⟧");
    expect(shownIn(same, [ignoring(same, 1)])).toBe("召开会议⟦。。⟧\n召开会议。。\n召开会议⟦。。⟧");
    expect(shownIn(same, [ignoring(same, 2), ignoring(same, 0)])).toBe(
      "召开会议。。\n召开会议⟦。。⟧\n召开会议。。",
    );
  });

  test("speaks of its check alone", () => {
    const ignore = ignoring(checked(before), 0);
    const { snapshot, findings } = checked(before, "doubled-words");
    expect(applyIgnores(findings, [ignore], snapshot)).toEqual({
      shown: findings,
      ignored: [],
      unused: [ignore],
    });
  });

  test("a long passage is kept short, and still told from one that differs in length", () => {
    const sentence = "坚持每季度听取一次支部书记工作汇报，";
    const long = checked(`⟦${sentence.repeat(20)}⟧`);
    const ignore = ignoring(long, 0);
    expect(serialiseIgnores([ignore]).length).toBeLessThan(120);
    expect(applyIgnores(long.findings, [ignore], long.snapshot).shown).toEqual([]);
    const longer = checked(`⟦${sentence.repeat(21)}⟧`);
    expect(applyIgnores(longer.findings, [ignore], longer.snapshot).shown).toEqual(longer.findings);
  });

  test("something missing is known by what is said of it, wherever it is reported", () => {
    const missing = (paragraph: number, message: string): Finding => ({
      check: "missing-section",
      severity: "error",
      range: { paragraph, start: 0, end: 0 },
      text: "",
      message,
      basis: "",
      fix: null,
    });
    const { snapshot } = marked("甲\n乙\n丙");
    const ignore = ignoreOf(missing(0, "缺少“存在问题”。"), [], snapshot, { scope: "place", reason: "" });
    const after = [missing(2, "缺少“存在问题”。"), missing(2, "缺少“下一步打算”。")];
    expect(applyIgnores(after, [ignore], snapshot).shown).toEqual([after[1]]);
  });
});

describe("an ignored check", () => {
  test.each(["document", "always"] as const)("%s: none of its findings is shown", (scope) => {
    const one = checked("⟦任然⟧，⟦任然⟧");
    const two = checked("⟦按步就班⟧", "other");
    const ignore = ignoreOf(one.findings[0]!, one.findings, one.snapshot, { scope, reason: "本单位惯例" });
    const { shown, ignored, unused } = applyIgnores(
      [...one.findings, ...two.findings],
      [ignore],
      one.snapshot,
    );
    expect(shown).toEqual(two.findings);
    expect(ignored).toEqual(one.findings.map((finding) => ({ finding, ignore })));
    expect(unused).toEqual([]);
  });

  test("a place with a reason of its own keeps it", () => {
    const one = checked("⟦任然⟧");
    const place = ignoring(one, 0, "引用原文");
    const whole: Ignore = { scope: "document", check: "wrong-word", reason: "" };
    expect(applyIgnores(one.findings, [whole, place], one.snapshot).ignored[0]?.ignore).toBe(place);
  });
});

describe("kept as text", () => {
  const one = checked("各支部⟦“任然”\t\\⟧按月学习。");
  const ignores: Ignore[] = [
    ignoring(one, 0, "引用“原文”"),
    { scope: "document", check: "wrong-word", reason: "" },
    { scope: "always", check: "other-year", reason: "惯例" },
  ];

  test("comes back as it was", () => {
    expect(parseIgnores(serialiseIgnores(ignores))).toEqual({ ok: true, value: ignores });
  });

  test.each([
    ["", "notOurs"],
    ["{", "notOurs"],
    ["null", "notOurs"],
    ["[]", "notOurs"],
    ['{"v":1}', "notOurs"],
    ['{"v":"1","ignores":[]}', "notOurs"],
    ['{"v":1,"ignores":{}}', "notOurs"],
    ['{"v":1,"ignores":[["place","a","b","c","d","0",""]]}', "notOurs"],
    ['{"v":1,"ignores":[["place","a","b","c","d",-1,""]]}', "notOurs"],
    ['{"v":1,"ignores":[["document","a"]]}', "notOurs"],
    ['{"v":1,"ignores":[["world","a",""]]}', "notOurs"],
    ['{"v":2,"ignores":"?"}', "newer"],
  ])("%s is %s", (text, kind) => {
    expect(parseIgnores(text)).toEqual({ ok: false, error: { kind } });
  });

  test("two ignores are the same whatever their reasons", () => {
    const [place, document] = ignores as [Ignore, Ignore];
    expect(sameIgnore(place, { ...place, reason: "另一理由" })).toBe(true);
    expect(sameIgnore(place, document)).toBe(false);
    expect(sameIgnore(document, { ...document, scope: "always" })).toBe(false);
  });
});
