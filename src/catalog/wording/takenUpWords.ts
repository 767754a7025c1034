import type { ListedWords } from "../../core/checking/listedWholes";
import type { TakenUpWords } from "../../core/checking/takenUps";
import { lexiconOf } from "../../core/filling/concepts";
import type { TokenKind } from "../../core/filling/lexicon";
import { plainWords, segment } from "../../core/filling/segment";
import { indicatorCatalogue } from "../indicators";
import { namesakeWords } from "./namesakeWords";
import { mentionWords } from "./mentionWords";

/** Words of one meaning. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/(?:群众)?(?:来信来访|来访来信)|群众来信|群众来访|信访举报件?|信访件|举报件|信访/gu, "，信访，"],
  [/大事|要事|重要事项|重大事项/gu, "，重大，事项，"],
  [/党委会会议|党组会会议/gu, "，会议，"],
  [/党(?=支部|总支)/gu, ""],
  [/纪律检查委员会|纪检监察组|纪工委|纪检组|纪委/gu, "，纪委，"],
];

const idle: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "filler",
  "support",
  "preposition",
  "negation",
  "step",
]);
const narrow: ReadonlySet<TokenKind> = new Set<TokenKind>(["scope", "negation", "people"]);
/** What any count may have beside it. */
const general =
  /^(?:问题|事项|工作|情况|收到|受理|接到|全年|今年|党委|党组|全部|均|都|领导|个|次|名|每\p{Script=Han}|开展|同步)$/u;
const edges = /^[受已被未经由对把将的]+/u;

function tokensOf(text: string): ReturnType<typeof segment> {
  let said = plainWords(text.replaceAll(/[“”]/gu, ""));
  for (const [pattern, word] of sayings) said = said.replaceAll(pattern, word);
  return said
    .split(/\P{Script=Han}+|的/u)
    .flatMap((run) => segment(run.replace(edges, ""), lexiconOf(indicatorCatalogue)));
}

const isTopic = ({ kind, text }: ReturnType<typeof segment>[number]): boolean =>
  !idle.has(kind) && text.length > 1 && !general.test(text);

/** How a report takes up a count in words of another kind. */
export const takenUpWords: TakenUpWords = {
  mention: mentionWords,
  kin: new Map([
    ["项", "个"],
    ["件", "个"],
    ["起", "个"],
    ["条", "个"],
    ["宗", "个"],
    ["户", "家"],
    ["场", "次"],
    ["期", "次"],
  ]),
  topics: (text) => [
    ...new Set(
      tokensOf(text)
        .filter(isTopic)
        .map(({ text: word }) => word),
    ),
  ],
  names: (text) => [
    ...new Set(
      tokensOf(text)
        .filter((token) => isTopic(token) && token.kind !== "verb")
        .map(({ text: word }) => word),
    ),
  ],
  narrows: (text) =>
    tokensOf(text)
      .filter(({ kind }) => narrow.has(kind))
      .map(({ text: word }) => word),
  definite: /(?:^|[对把将为给向与])(?:这|上述|以上|这些|全部|所有)?$|(?:这|上述|以上|这些)$/u,
  modified: /^\p{Script=Han}{2,8}的\p{Script=Han}{2,8}?(?:之?中|里)/u,
  rest: namesakeWords.rest,
  ends: /(?<!集|其)中(?!心|层|介|小|国|医|学|青|标)|里(?!程)|[均都]|虽|全部|逐[一个项]/u,
};

const whole =
  "全(?:系统|街道|公司|集团|园区|社区|支部|总支|学院|医院|[局院校行馆台司镇乡村厂处站矿委办县区市])";

/** A whole, and the kinds that it is told by. */
export const listedWords: ListedWords = {
  whole: new RegExp(
    `${whole}(?:现有|共有|共)?(?<count>\\d{2,5})(?<unit>[名人个家])(?<noun>党员|干部职工|教职工|职工|员工|教师|干警|学生|党支部|党组织)(?!干部|代表|书记|家属)`,
    "gu",
  ),
  listOf: (noun, unit) =>
    new RegExp(
      `(?<=现有|共有|在册|设有|(?<!其中)有)(?:\\p{Script=Han}{1,8}?${noun}\\d{1,5}${unit}[、和，])+\\p{Script=Han}{1,8}?${noun}\\d{1,5}${unit}(?=[，。；])`,
      "gu",
    ),
  told: (noun, unit) =>
    new RegExp(
      `(?:^|[，。；、]|现有|共有|在册|${whole})${noun}(?:总数)?(?:为|共|达到?)?\\d{1,5}${unit}|共\\d{1,5}${unit}${noun}`,
      "u",
    ),
};
