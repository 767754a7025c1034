import type { Why } from "../../core/filling/proposal";
import { useLanguage } from "../strings/StringsContext";

type Wording = (words: string) => string;

/** Features that say something to a person, by id, in the order of telling; the others only weigh. */
const zhCN: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["row", (words) => `行名与本句都有“${words}”`],
  ["group", (words) => `上级行“${words}”也见于文中`],
  ["column", (words) => `列名与本句都有“${words}”`],
  ["caption", (words) => `表名与文中都有“${words}”`],
  ["asked", (words) => `本句所问“${words}”见于台账`],
  ["both-whole", () => "名称一字不差"],
  ["indicator", () => "词库里是同一指标"],
  ["row-short", () => "文中用的是简称"],
  ["period-named", () => "写明的时段相同"],
  ["unit-same", () => "单位相同"],
  ["tally", () => "按登记逐条计数"],
  ["by-share", () => "部分与总数都在本句"],
]);

const enUS: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["row", (words) => `row and sentence both say “${words}”`],
  ["group", (words) => `the row above, “${words}”, is in the text too`],
  ["column", (words) => `column and sentence both say “${words}”`],
  ["caption", (words) => `the table's name and the text both say “${words}”`],
  ["asked", (words) => `“${words}”, which the sentence asks for, is in the ledger`],
  ["both-whole", () => "the names are the same, word for word"],
  ["indicator", () => "known to be the same indicator"],
  ["row-short", () => "the text uses the short name"],
  ["period-named", () => "the same period is named"],
  ["unit-same", () => "the same unit"],
  ["tally", () => "counted case by case"],
  ["by-share", () => "part and whole both stand in the sentence"],
]);

/** Of words that are told, at most so many; what speaks more faintly is not told. */
const most = 3;
const clear = 0.5;

interface WhyStrings {
  readonly because: string;
  readonly of: (why: readonly Why[]) => readonly string[];
  readonly stop: string;
}

const telling =
  (table: ReadonlyMap<string, Wording>) =>
  (why: readonly Why[]): readonly string[] => {
    // What is asked for and what the row says are mostly the same words.
    const seen = new Set<string>();
    return [...table]
      .flatMap(([id, wording]) => {
        const found = why.find(({ feature, value }) => feature === id && value > clear);
        if (found === undefined || (found.words !== "" && seen.has(found.words))) return [];
        seen.add(found.words);
        const said = wording(found.words);
        return found.words === "" && said.includes("“”") ? [] : [said];
      })
      .slice(0, most);
  };

const byLocale: Readonly<Record<"zh-CN" | "en-US", WhyStrings>> = {
  "zh-CN": { because: "为什么是它：", of: telling(zhCN), stop: "；" },
  "en-US": { because: "Why: ", of: telling(enUS), stop: "; " },
};

/** Why a figure is proposed, in words. */
export const useWhyStrings = (): WhyStrings => byLocale[useLanguage().locale];
