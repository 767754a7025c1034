import type { CheckMaterial } from "./reading";

/** Under a title (——某校党总支书记), before a name (述职人：某行党委书记), of oneself in the opening (作为某局党组书记，我…). */
const office = "(?:党委|党组|党工委|党总支|党支部)?(?:书记|副书记|局长|院长|校长|行长|主任|委员会)";
const underTitle = new RegExp(String.raw`^\s*[—－-]{1,2}\s*(?<unit>\p{Script=Han}{4,24}?)${office}`, "u");
const beforeName = new RegExp(
  String.raw`^\s*(?:述职|报告|汇报)(?:人|单位)[：:]\s*(?<unit>\p{Script=Han}{4,24}?)${office}`,
  "u",
);
const ofOneself = new RegExp(
  String.raw`(?:作为|担任|我代表|代表)(?<unit>(?!党|本|一|单位)\p{Script=Han}{4,24}?)${office}`,
  "u",
);
/** So many paragraphs open a report. */
const opening = 6;

/** The unit that the person who reports names as their own; null where none does. */
function namedByPerson({ readings }: CheckMaterial): string | null {
  const head = readings.slice(0, opening).map(({ text }) => text);
  const last = readings.slice(-opening).map(({ text }) => text);
  const found = [
    ...head.map((text) => underTitle.exec(text)),
    ...[...head, ...last].map((text) => beforeName.exec(text)),
    ...head.map((text) => ofOneself.exec(text)),
  ].find((match) => match !== null);
  return found?.groups?.["unit"] ?? null;
}

/** The unit that reports, as the title and the signature name it, in one string, or who reports; null where neither does. */
export function unitName(material: CheckMaterial): string | null {
  const { readings, outline } = material;
  const lines = [outline.title, outline.signature].flatMap((span) =>
    span === null ? [] : readings.slice(span.from, span.to).map(({ text }) => text.trim()),
  );
  const names = lines
    .filter((line) => /\p{Script=Han}{3}/u.test(line) && !/^\d{4}年/u.test(line))
    .map((line) => line.replace(/\d{4}年.*$|关于.*$|(?:落实|履行|贯彻|全面从严).*$/u, ""))
    // 中共某医院委员会 is no 委员会 of the government.
    .map((line) => (/^中(?:共|国共产党)/u.test(line) ? line.replace(/委员会$/u, "党委") : line))
    .filter((line) => line.length >= 3);
  return names.length === 0 ? namedByPerson(material) : names.join(" ");
}
