import { phrases } from "../../../src/catalog/phrases/index";
import type { Phrase } from "../../../src/core/writing/phrase";

/** Kinds of emptiness that were found by reading, as far as a machine can hold them. */
interface Emptiness {
  readonly what: string;
  readonly is: (phrase: Phrase) => boolean;
  readonly example: string;
}

const sentence = (text: string, sort: Phrase["sort"]): Phrase => ({
  id: "example-01",
  sort,
  role: "main-work",
  topic: "general",
  voice: "collective",
  text,
});

/** By what a step is done or seen: who, when, on which list, how it is checked or told. */
const ways =
  /清单|台账|名册|每[年季月逢半周]|定期|检查|抽查|核查|年[初中末底]|报告|公[开布示]|通报|评[议价]|考核|谈话|会商|回访|限期|时限|计划|演练|案例|标准|流程|记[录实]|专人|结对|登记|家访|培训|专题|先|提醒/u;

const kinds: readonly Emptiness[] = [
  {
    what: "a step that does not say by what it is done or seen",
    is: ({ sort, text }) => sort === "next-step" && !ways.test(text),
    example: "健全责任落实机制，把责任压实到每个环节、每个岗位。",
  },
  {
    what: "a comparative that nothing is compared with",
    is: ({ text }) => /进一步(?!全面深化改革)|更加(?!紧密地团结)|不断(?!档)|显著|有效提升/u.test(text),
    example: "进一步强化责任担当，不断提高工作水平。",
  },
  {
    what: "a result that is bare counts: no term, no rate, no comparison, nothing named, nothing done with it",
    is: ({ sort, text }) =>
      sort === "result" && !/截至|占|率|同比|较上年|\*\*/u.test(text) && /\]\]。$/u.test(text),
    example: "开展廉政谈话[[廉政谈话 人次]]、提醒谈话[[提醒谈话 人次]]。",
  },
  {
    what: "problems that were found, and no word of what became of them",
    is: ({ text }) => /发现问题\[\[[^\]]+\]\]。/u.test(text),
    example: "开展专项监督检查[[专项监督检查 次]]，发现问题[[监督检查发现问题 个]]。",
  },
  {
    // 审计发现的**个问题逐项整改, not 审计发现问题**个逐项整改.
    what: "a figure behind its noun, where the clause goes on",
    is: ({ text }) => /(?<!的)\[\[[^\]]+\]\][^，。、；：）”\n]/u.test(text),
    example: "对审计发现问题[[审计发现问题 个]]照单全收。",
  },
  {
    // A ledger tells how often in the year, and not how often on this plenum: its figure would be another's.
    what: "a campaign or a plenum with a count that the whole year has too",
    is: ({ text }) => /学习教育|全会精神|重要思想/u.test(text) && /\[\[/u.test(text),
    example: "深入学习贯彻全会精神，开展集中研讨[[集中研讨 次]]。",
  },
  {
    what: "a state that was brought about, said of one's own work",
    is: ({ sort, text }) =>
      ["measure", "result", "triad"].includes(sort) &&
      /形成.{0,8}(?:合力|效应|格局|局面|氛围|体系)|(?:人人|次次|件件|事事)有|整体提升|落地生根|全覆盖(?!、)/u.test(
        text,
      ),
    example: "加强信息沟通，形成监督合力。",
  },
];

test.each(kinds.map((kind) => [kind.what, kind] as const))("no phrase is %s", (_what, { is, example }) => {
  const sorts = ["next-step", "result", "measure"] as const;
  expect(sorts.some((sort) => is(sentence(example, sort)))).toBe(true);
  expect(phrases.filter(is).map(({ id, text }) => `${id} ${text}`)).toEqual([]);
});
