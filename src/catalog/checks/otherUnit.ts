import { defineCheck } from "../../core/checking/check";
import { matchesIn, sentenceAt } from "../../core/checking/findIn";
import type { TextRange } from "../../core/text/range";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { claimedOrgans } from "../../core/checking/claimedOrgans";
import { strayWords } from "../../core/checking/strayWords";
import { unitName } from "../../core/checking/unitName";
import { innerOrgans } from "../wording/innerOrgans";
import { houseWords } from "../wording/houseWords";
import type { UnitKind } from "../wording/unitKinds";
import { houses, placeLevels, sameRank, speakers, trades, unitKinds } from "../wording/unitKinds";

export const otherUnit = defineCheck({
  id: "other-unit",
  severity: "warning",
  name: "别家单位的说法",
  summary: "出现别类单位的自称或口吻（局的报告里写“我校”“全行员工”），多为套用他人稿件。",
  basis: "报告应当写本单位的情况。",
  messages: { foreign: "报告单位是“{unit}”，这里写“{words}”，请看是否套用了别家的稿件。" },
  examples: {
    clean: [
      "某县第一中学党总支2025年全面从严治党工作总结\n我校党总支坚持从严治党。\n学校组织教师签订承诺书，走访医院和公司。",
      "某县水利局党组2025年全面从严治党工作总结\n我局坚持从严治党，推动我县水利工程建设，保障灌区、园区安全区域供水。",
      "某县一中党总支2025年全面从严治党工作总结\n组织教师体检，医护人员到校宣讲2次。",
      "2025年全面从严治党工作总结\n我校坚持从严治党。",
      "某县交通运输局党组2025年全面从严治党工作总结\n局党组坚持从严治党，在石桥镇试点后，向全镇推开。\n组织全体教职工体检的学校2所。",
      "某县枫木镇党委书记2025年全面从严治党工作总结\n镇党委坚持从严治党。\n我到3家企业的车间走访，帮助解决用工难题。",
      "某县税务局党委2025年全面从严治党工作总结\n局党委坚持从严治党。\n我联系的第三税务分局党支部被评为先进。",
    ],
    flagged: [
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党。⟦我校⟧党员干部签订承诺书。",
      "某市中心医院党委2025年全面从严治党工作总结\n院党委坚持从严治党。⟦全行员工⟧签订承诺书。",
      "某市法院党组2025年全面从严治党工作总结\n我院坚持从严治党。⟦公司⟧清理各类报表12张。",
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党，保障⟦全区⟧水库安全运行。",
      "某乡党委2025年全面从严治党工作总结\n乡党委坚持从严治党，支持⟦街道纪工委⟧履行监督责任。",
      "某县第一中学党总支2025年全面从严治党工作总结\n教师每学期听课12节，⟦医护人员⟧撰写心得2篇。",
      "某县法院党组2025年全面从严治党工作总结\n院党组坚持从严治党，引导⟦全体教职工⟧做到“两个维护”。",
      "某县交通运输局党组2025年全面从严治党工作总结\n局党组坚持从严治党，推动⟦全镇⟧把学习成果转化为工作实效。",
      "某镇党委2025年全面从严治党工作总结\n镇党委坚持从严治党，⟦街道机关⟧工作群由17个压减到6个。",
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党，组织机关各⟦庭室⟧负责人签订责任书。",
      "某市中心医院党委2025年全面从严治党工作总结\n院党委坚持从严治党，⟦校长办公会⟧研究经费使用事项6项。",
      "某市公共交通集团有限公司党委2025年全面从严治党工作总结\n集团党委坚持从严治党。\n我联系的第三⟦税务分局⟧党支部创建“党员示范车”12台。",
      "某县枫木镇党委书记2025年全面从严治党工作总结\n镇党委坚持从严治党。\n我到4个⟦车间⟧的班组讲了4场，讲的都是村民问得最多的事。",
    ],
  },
  *find(material) {
    const unit = unitName(material);
    if (unit === null) return;
    const bodies = material.readings.filter(({ place }) => place === "body");
    const name = shortName(unit);
    const told: TextRange[] = [];
    for (const { range, text } of foreignIn(unit, material, bodies)) {
      told.push(range);
      yield { messageId: "foreign", range, data: { unit: name, words: text } };
    }
    if (kindsOf(unit).length === 0) return;
    const strays = [...strayWords(unit, bodies, houseWords), ...claimedOrgans(unit, bodies, innerOrgans)];
    for (const { range, words, severity } of strays) {
      if (told.some((other) => touches(other, range)) || isQuoted(bodies, range)) continue;
      told.push(range);
      yield { messageId: "foreign", range, severity, data: { unit: name, words } };
    }
  },
});

const touches = (a: TextRange, b: TextRange): boolean =>
  a.paragraph === b.paragraph && a.start <= b.end && b.start <= a.end;

function* foreignIn(unit: string, material: CheckMaterial, bodies: readonly ParagraphReading[]) {
  const foreign = foreignWords(unit, material);
  if (foreign === null) return;
  for (const reading of bodies)
    for (const pattern of foreign.patterns)
      for (const { range, text } of matchesIn(reading, pattern))
        if (!isQuoted([reading], range) && !foreign.usual.has(text) && !isAtHome(reading, range, text))
          yield { range, text };
}

/** The sentence has to do with what those people do: 医护人员 in one on a check-up. */
function isAtHome(reading: ParagraphReading, range: TextRange, words: string): boolean {
  const kind = unitKinds.find(({ people }) => people.includes(words));
  const trade = kind === undefined ? undefined : trades.get(kind.id);
  if (trade === undefined) return false;
  const { start, end } = sentenceAt(reading, range.start);
  return trade.test(reading.text.slice(start, range.start) + reading.text.slice(range.end, end));
}

/** What this unit never says of itself; what stands three times in the report is its own way of speaking. */
function foreignWords(unit: string, material: CheckMaterial) {
  const { readings } = material;
  const kinds = kindsOf(unit);
  if (kinds.length === 0) return null;
  const own = new Set(kinds.flatMap(({ self, people, subjects }) => [...self, ...people, ...subjects]));
  const others = unitKinds.filter((kind) => !kinds.includes(kind));
  const selves = [
    ...others.flatMap(({ self }) => self).filter((words) => !own.has(words)),
    ...(houses.test(unit) ? [] : ["我院"]),
    ...places(unit, addressed(readings)),
  ];
  const whole = readings.map(({ text }) => text).join("\n");
  const leads = others
    .flatMap(({ people, subjects }) => [...people, ...subjects])
    .filter((words) => !own.has(words));
  const usual = new Set([...selves, ...leads].filter((words) => whole.split(words).length > 3));
  const longestFirst = (words: readonly string[]): string =>
    [...new Set(words)].sort((a, b) => b.length - a.length).join("|");
  const people = others.flatMap(({ people: named }) => named).filter((words) => words.startsWith("全"));
  const patterns = [
    `(?<![\\p{Script=Han}]自)(?:${longestFirst([...selves, ...people])})(?!们)`,
    `(?<=^|[。；])(?:${longestFirst(leads)})(?=(?!的|里|内|是|与|和|及|、|周边|附近|食堂)[\\p{Script=Han}])`,
    ...strangers(unit, kinds, material),
  ];
  return { patterns: patterns.map((pattern) => new RegExp(pattern, "gu")), usual };
}

/** Organs and wholes of another place of the same rank, who is said to speak, and people of another house in mid-sentence. */
function strangers(unit: string, kinds: readonly UnitKind[], { readings }: CheckMaterial): readonly string[] {
  const whole = readings.map(({ text }) => text).join("\n");
  const ranked = sameRank.flatMap((rank) => {
    const own = rank.filter(({ level }) => unit.includes(level));
    return own.length === 1 ? rank.filter(({ level }) => !unit.includes(level)) : [];
  });
  const organs = ranked.flatMap(({ organs: names }) => names);
  const wholes = ranked.map(({ level }) => level).filter((level) => whole.split(`全${level}`).length === 2);
  const spoken = speakers.filter(({ words, name }) => !name.test(unit) && whole.split(words).length === 2);
  const people = unitKinds
    .filter((kind) => trades.has(kind.id) && !kinds.includes(kind))
    .flatMap(({ people: named }) => named)
    .filter((words) => whole.split(words).length === 2);
  return [
    ...(organs.length === 0 ? [] : [`(?:${organs.join("|")})`]),
    ...wholes.map((level) => `(?<![安园库灌景辖社片校矿])全${level}(?=\\p{Script=Han})(?!域|别)`),
    ...spoken.map(({ words }) => `(?<=受|代表)${words}(?=委托|，|向)`),
    ...people.map((words) => `(?<=[，；：、])${words}(?=\\p{Script=Han})(?!的|等|和|与|及)`),
  ];
}

/** A bureau only where its name says so, when another kind is named too (水务局有限公司, 医院党委委员会). */
function kindsOf(unit: string): readonly UnitKind[] {
  const named = unitKinds.filter(({ name }) => name.test(unit));
  const others = named.filter(({ id }) => id !== "bureau");
  return others.length > 0 && !/[局厅](?:党|机关|分?局|\s|$)/u.test(unit) ? others : named;
}

/** Whom the report is addressed to: 市国资委. */
const addressed = (readings: readonly ParagraphReading[]): string =>
  readings.find(({ place }) => place === "addressee")?.text ?? "";

/** 我县 in the report of a city: a level of places that the unit's name, or whom it writes to, goes without, though it names one. */
function places(unit: string, to: string): readonly string[] {
  const levelsIn = (words: string): readonly string[] => placeLevels.filter((level) => words.includes(level));
  const named = levelsIn(unit).length > 0 ? levelsIn(unit) : levelsIn(to);
  return named.length === 0
    ? []
    : placeLevels.filter((level) => !named.includes(level)).map((level) => `我${level}`);
}

function isQuoted(readings: readonly ParagraphReading[], { paragraph, start }: TextRange): boolean {
  const text = readings.find((reading) => reading.paragraph === paragraph)?.text ?? "";
  const open = text.lastIndexOf("“", start);
  return open >= 0 && text.indexOf("”", open) >= start;
}

const shortName = (unit: string): string => unit.split(" ")[0] ?? unit;
