import { phrases } from "../../../src/catalog/phrases/index";
import { reportKinds } from "../../../src/catalog/reportKinds/index";
import { misusedWords } from "../../../src/catalog/wording/misusedWords";

const offered = [
  ...phrases.map(({ id, text }) => [id, text] as const),
  ...reportKinds.flatMap(({ id, scaffolds }) =>
    scaffolds.flatMap(({ role, variant = "", paragraphs }) =>
      paragraphs.flatMap(({ text, others = [] }) =>
        [text, ...others.map((other) => other.text)].map((one) => [`${id} ${role} ${variant}`, one] as const),
      ),
    ),
  ),
];

test("nothing that is offered uses a word that belongs to another, a shortened formulation or a claim that nobody checked", () => {
  const found = offered.flatMap(([name, text]) =>
    text
      .split(/(?<=。)/u)
      .flatMap((sentence) =>
        misusedWords
          .filter(({ words, unless }) => words.test(sentence) && unless?.test(sentence) !== true)
          .map(({ note }) => `${name}: ${note}`),
      ),
  );
  expect([...new Set(found)]).toEqual([]);
});

test("each entry meets what it is about", () => {
  const wrong = [
    "书记当好改革发展的领航人。",
    "形成书记负首责的局面。",
    "以普通党员身份参加双重组织生活12次。",
    "做作风上的清白人。",
    "以党的政治建设为统领，全面推进党的思想建设、组织建设、作风建设、纪律建设。",
    "做班子的主心骨。",
    "监督“探头”作用有效发挥。",
    "发挥利剑作用。",
    "担当精神不够充足。",
    "对意识形态工作负总责。",
    "对整改工作负总责。",
    "未发生重大负面舆情。",
    "选人用人满意度不断提升。",
    "机关作风持续好转。",
  ];
  expect(misusedWords.map(({ words }, index) => words.test(wrong[index] ?? ""))).toEqual(
    misusedWords.map(() => true),
  );
});
