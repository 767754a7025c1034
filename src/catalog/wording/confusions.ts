import { readReadings } from "../../core/writing/readings";
import { pinyinReadings } from "../phrases/pinyin";
import { lookAlikes } from "./wordTables";

/** Characters that are taken for one another by their looks. */
const alikeInLooks =
  "己已巳|未末|少小|大太犬|侯候|崇祟|拔拨|辨辩辫瓣|析折拆|兢竞竟|冶治|刺剌|驰弛|贷货|券卷|干千于|遂逐|籍藉|戒戎|菅管|壁璧|瞻赡|淹掩|徒徙|晴睛|暑署|肓盲育|秉禀|博搏|密蜜|弹殚|竽芋|茶荼|岐歧|骛鹜|躁燥噪|桨浆|免兔|勿匆|入人|土士|日曰|天夫|力刀|力立|古舌|问间|旱早|折拆|陡徒|撤撒|澈撤|粟栗|毫豪|响向|拆折|抓爪|究宄|谋媒|徇循|诿委|滥烂|绸稠|缪谬|懈解卸|踵肿|恪客|夙宿|赅骇|砥抵|荼茶|斡干|今令|住往|便使|侍待|列刑|宣宜|官宫|席度|帅师|延廷|归旧|弟第|拾抬|持特|捐损|受授|援缓|政攻|没设|注住|洁结|深探|科料|苦若|虑虚|看着|考老|木本术|从众|元无|处外|复夏|失矢|如加|枝技|构沟购|检捡|概慨|版板|壮状|究穷|名各|右石|左在|合令|向问|各备|贪贫|责贵|辑缉|输轮|违连|适达|导异|建健|廉兼|履覆|整正|赏常党堂|核该|基墓|层屋|理埋|实买|民氏|冈网|减咸|未末|用甩|厂广|团困因囚|图圆|公分|中巾|主王玉|报服|目自白|间问闻闭|项顶|须顷|管菅|谈淡|浅线|规现|纠纪|期朗|标示|群郡|导寻|总忌|聚取|落洛";

/** Characters used for one another without fault. */
const free = new Set(["唯惟", "惟唯"]);

/** Words that differ in these alone are used for one another, or are a matter of another check. */
export const otherForms: ReadonlySet<string> = new Set(
  "作做 订定 它他 它她 察查 份分 帐账 需须 像象 止至 力利 漏露 撤撒 唯惟 迭叠 像相 和合 记纪 的地 得的 其期".split(
    " ",
  ),
);

const readings = readReadings(pinyinReadings);
const looks = new Map<string, Set<string>>();
for (const group of alikeInLooks.split("|"))
  for (const character of group) {
    const others = looks.get(character) ?? new Set<string>();
    for (const other of group) others.add(other);
    looks.set(character, others);
  }

/** Without the differences that many speakers do not make: zh and z, ing and in. */
const plainSyllable = (syllable: string): string =>
  syllable.replace(/^([zcs])h/u, "$1").replace(/(?<=[ie])ng$/u, "n");

const soundsOf = (character: string): readonly string[] => (readings.get(character) ?? []).map(plainSyllable);

/** Whether a person who means the second character easily writes the first: it sounds or looks like it. */
export function isTakenFor(written: string, meant: string): boolean {
  if (free.has(written + meant)) return false;
  if (looks.get(meant)?.has(written) === true) return true;
  const sounds = soundsOf(meant);
  return soundsOf(written).some((sound) => sounds.includes(sound));
}

/** Characters for which this one is written: of the same sound exactly, alike, or sharing a part. Sought when first asked for. */
export function readConfusions(looks = lookAlikes): (written: string) => ReadonlySet<string> {
  const groups = new Map<string, string[]>();
  const groupsOf = new Map<string, (readonly string[])[]>();
  const join = (character: string, group: readonly string[]): void => {
    const known = groupsOf.get(character);
    if (known === undefined) groupsOf.set(character, [group]);
    else known.push(group);
  };
  for (const [character, syllables] of readings)
    for (const syllable of syllables) {
      const group = groups.get(syllable) ?? [];
      group.push(character);
      groups.set(syllable, group);
      join(character, group);
    }
  for (const row of [...alikeInLooks.split("|"), ...looks.split("|")]) {
    const group = Array.from(row);
    for (const character of group) join(character, group);
  }
  const found = new Map<string, ReadonlySet<string>>();
  return (written) => {
    const known = found.get(written);
    if (known !== undefined) return known;
    const meant = new Set((groupsOf.get(written) ?? []).flat());
    for (const other of meant) if (other === written || free.has(written + other)) meant.delete(other);
    found.set(written, meant);
    return meant;
  };
}

/** Whether the two characters have a reading in common, tones aside. */
export const sameSound = (a: string, b: string): boolean =>
  (readings.get(a) ?? []).some((sound) => readings.get(b)?.includes(sound) === true);

/** Every way to read a word of two characters, tones aside: `jie shi`. */
export function soundsOfWord(word: string): readonly string[] {
  const [first = [], second = []] = [word.charAt(0), word.charAt(1)].map((sign) => readings.get(sign));
  return first.flatMap((a) => second.map((b) => `${a} ${b}`));
}
