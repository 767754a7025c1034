import { countAndList } from "../../../src/catalog/checks/countAndList";
import { enumerationNumbers } from "../../../src/catalog/checks/enumerationNumbers";
import { headingLevels } from "../../../src/catalog/checks/headingLevels";
import { headingNumbers } from "../../../src/catalog/checks/headingNumbers";
import { missingSection } from "../../../src/catalog/checks/missingSection";
import { numberingMixed } from "../../../src/catalog/checks/numberingMixed";
import { signingDate } from "../../../src/catalog/checks/signingDate";
import { thinSection } from "../../../src/catalog/checks/thinSection";
import { plainParagraph } from "../../../src/core/document/snapshot";
import { findingsIn, testCheck } from "../../support/checkTester";

const title = "某局2025年全面从严治党工作总结\n2025年，局党组坚持从严治党。\n";

testCheck(headingNumbers, {
  clean: [
    `${title}一、主要工作\n（一）抓学习。组织学习十二次。\n（二）抓作风。开展督查四次。\n二、存在问题\n（一）学习不深。研讨交流还不够。\n（二）督查不严。跟踪问效还不够。\n三、下一步打算\n继续抓好落实。`,
    `${title}一、主要工作\n抓学习。\n二、存在问题\n1.党员年龄结构老化，青年党员偏少；\n2.外出务工党员参加组织生活不经常；\n3.产业链条短，抗风险能力弱。`,
  ],
  flagged: [
    `${title}一、主要工作\n（一）抓学习。组织学习。\n⟦三、⟧存在问题\n学习不深。\n三、下一步打算\n继续抓好落实。`,
    `${title}一、主要工作\n抓学习。\n二、存在问题\n1.党员年龄结构老化，青年党员偏少；\n⟦3.⟧外出务工党员参加组织生活不经常；\n3.产业链条短，抗风险能力弱。`,
    `${title}一、主要工作\n（一）抓学习。组织学习十二次。\n⟦（一）⟧抓作风。开展督查四次。\n（三）抓制度。修订制度六项。\n二、存在问题\n学习不深。`,
    `${title}一、主要工作\n抓学习。\n二、存在问题\n学习不深。\n⟦四、⟧下一步打算\n继续抓好落实。`,
  ],
});

testCheck(enumerationNumbers, {
  clean: [
    "一是抓学习。\n二是抓作风。\n三是抓制度。",
    `${title}第一，抓好学习教育。组织党员学习读书交流。\n第二，抓好纪律作风。组织党员警示教育活动。\n第三，抓好清廉建设。组织党员家风宣讲活动。`,
    "一是抓两头：一是抓书记，二是抓支委。二是抓中间。",
    "看这一是非曲直，可见一斑。其一是历史原因。",
    "主要做到三点：第一，抓学习；第二，抓作风；第三，抓制度。",
    "首先，抓学习。其次，抓作风。再次，抓制度。最后，抓落实。",
    "首先，要提高认识。要在抓落实上下功夫。",
    "主要原因是学习不够。其次，监督不够。其次，落实不够。",
  ],
  flagged: [
    "⟦二是⟧抓作风。三是抓制度。",
    "一是抓学习。\n二是抓作风。\n⟦四是⟧抓制度。",
    "做到三点：第一，抓学习；⟦第三⟧，抓制度。",
  ],
});

testCheck(signingDate, {
  clean: [
    "某村党支部2025年工作计划\n一、目标\n发展党员2名。\n二、安排\n全年主题党日不少于12次。\n某村党支部\n2025年1月8日",
  ],
  flagged: [],
});

testCheck(countAndList, {
  clean: ["做到两个方面：一是抓学习；二是抓作风。", "第三个方面：一是抓学习；二是抓作风。"],
  flagged: ["还存在⟦三点不足⟧。一是学习不深。二是督查不严。"],
});

testCheck(missingSection, {
  clean: ["关于召开党组会的通知\n各科室：\n定于周五召开党组会，请准时参加。"],
  flagged: [
    `${title}一、主要工作\n全年召开党组会十二次，研究党建工作。\n二、存在问题\n学习还不够深入，制度还不够健全。⟦⟧`,
  ],
});

test("numbering-mixed points at the headings typed by hand among automatic ones", () => {
  const heading = (text: string, label: string | null) => ({
    ...plainParagraph(text),
    outlineLevel: 1,
    styleName: "heading 1",
    listLabel: label === null ? null : { text: label, level: 0 },
  });
  const paragraphs = [
    plainParagraph("某局2025年全面从严治党工作总结"),
    heading("主要工作", "一、"),
    plainParagraph("全年召开党组会十二次，研究党建工作。"),
    heading("存在问题", "二、"),
    plainParagraph("学习还不够深入，制度还不够健全。"),
    heading("三、下一步打算", null),
    plainParagraph("继续抓好学习教育，健全各项制度。"),
  ];
  expect(findingsIn(numberingMixed, { paragraphs }).map(({ text }) => text)).toEqual(["下一步打算"]);
});

testCheck(headingLevels, {
  clean: [
    `${title}一、主要工作\n（一）抓学习\n1.中心组学习\n学习十二次。\n2.支部学习\n学习十次。\n（二）抓作风\n开展督查四次。\n二、存在问题\n学习不深。`,
    `${title}一、主要工作\n（一）抓学习\n组织学习十二次。\n（二）抓作风\n开展督查四次。\n二、存在问题\n学习还不够深入；督查还不够严格。`,
  ],
  flagged: [
    `${title}一、主要工作\n（一）抓学习\n组织学习十二次。\n（二）抓作风\n开展督查四次。\n二、下一步打算\n⟦1.⟧抓学习\n持续抓好学习。\n2.抓作风\n持续抓好督查。`,
  ],
});

const long =
  "全年坚持把学习教育摆在重要位置，制定年度计划，落实学习制度，做到有安排、有记录、有检查。".repeat(4);

testCheck(thinSection, {
  clean: [
    `${title}一、主要工作\n（一）抓学习\n${long}\n（二）抓作风\n${long}\n（三）抓制度\n${long.slice(0, 90)}\n二、存在问题\n学习不深。`,
    `${title}一、主要工作\n（一）抓学习\n学习十二次。\n（二）抓作风\n督查四次。\n（三）抓制度\n修订六项。`,
    `${title}一、主要工作\n${long}\n二、存在问题\n学习不深。\n三、下一步打算\n${long}`,
  ],
  flagged: [
    `${title}一、主要工作\n（一）抓学习\n${long}\n（二）抓作风\n${long}\n（三）⟦抓制度⟧\n修订制度六项。\n二、存在问题\n学习不深。`,
  ],
});
