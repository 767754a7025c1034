import { findUnpaired } from "../../../src/core/checking/findUnpaired";
import { readMaterial } from "../../../src/core/checking/reading";
import type { Snapshot } from "../../../src/core/document/snapshot";
import { mark, marked } from "../../support/markedText";
import { inputOf } from "../../support/checkTester";

const unpaired = (snapshot: Snapshot) => findUnpaired(readMaterial(inputOf(snapshot)).readings);

test.each([
  // Nothing.
  "落实“三会一课”制度（试行）。",
  "他说：“要增强‘四个意识’，做到‘两个维护’。”",
  "学习《关于印发〈规定〉的通知》。",
  "1）抓学习；2）抓落实；（3）抓监督。",
  "一）抓学习。\na)抓落实。",
  "要求：1)统一思想；2)明确责任。由1)可知，思想统一是前提。",
  "要求：1)统一思想。由3⟦)⟧可知。",
  "引用Xi’an的做法，’21年以来持续推进。",
  "学习（全国(试点)地区）经验。",
  "某局2025年工作总结\n一、主要工作\n坚持从严治党。全年召开会议十二次，严格落实“三会\n一课”制度，持续推进各项工作。",
  // One half.
  "落实⟦“⟧三会一课制度。\n落实主题党日⟦”⟧制度。",
  "学习⟦《⟧条例，落实“三会一课”。",
  "学习⟦《⟧条例和《准则》，落实“三会一课”。",
  "学习条例⟦》⟧和《准则》。",
  "（⟦“⟧三会一课）制度。",
  "聘请⟦（⟧兼职监督员12名。",
  // Typed twice.
  "采取⟦““⟧月考核、季审定⟦””⟧的方式。",
  "采取⟦““⟧月考核、季审定”的方式。",
  "采取“月考核、季审定⟦””⟧的方式。",
  "学习⟦《《⟧条例⟦》》⟧。",
  // Nested in their own kind.
  "印发《关于学习⟦《⟧条例》的通知》。",
  "会议指出，“落实⟦“⟧四个对照”要求”。",
])("%s", (text) => {
  const { snapshot } = marked(text);
  expect(
    mark(
      snapshot,
      unpaired(snapshot).map(({ range }) => range),
    ),
  ).toBe(text);
});

test("an open pair in every paragraph costs no more than a closed one", () => {
  const { snapshot } = marked(Array.from({ length: 3000 }, () => "落实“三会一课“制度“。").join("\n"));
  expect(unpaired(snapshot)).toHaveLength(9000);
});
