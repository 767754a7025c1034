import { words } from "../text/words";
import type { MeasureReading } from "../text/readMeasure";
import { readBracketedUnit, readMeasure } from "../text/readMeasure";
import { classOf, familyOfClass, isOpening, isStop, skipBlanks, skipBlanksBack } from "./maskCharacters";

/** The unit of a figure and what stands between it and the mask. */
export interface UnitReading {
  /** Without hedge: `余人（次）` gives "人次". */
  readonly unit: string;
  readonly hedge: string | null;
  /** UTF-16 offset after the unit. */
  readonly end: number;
}

const hedgesAfter = "余多来几";

/** Words before a mask that announce a number, so that a doubtful measure word is one. */
const cues = words(`
  共计 累计 合计 总计 达到 大约 将近 接近 超过 不少于 至少 分为 分成 划分 划为
  建成 设立 新增 新建 结对 发放 购置 购买 编印 印发 制作 设置 建立 开设 种植
  悬挂 张贴 配备 配置 拍摄 播放 观看 修订 制定 出台 捐赠 建设 第 前 共 达 约
  近 超 逾 各 每 仅 了 有 占
`);

/** Words before a mask after which a place or a body stands, not a number. */
const placeWords = words(`
  在 赴 到 向 由 被 对 与 和 同 从 给 是 经 市 区 县 省 州
`);

const endsWithAny = (text: string, end: number, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word, end));

const longYears = words(`
  连续 近 满 历时 为期 工作 从业 从事 在党 任职 坚持 过去 约 超 达 已 每 前
`);
const afterYears = ["来", "内", "以上", "以来", "之久", "如一日", "间", "党龄", "工龄"];

/** `连续**年`, `**余年来` count years; `20**年`, `**年，` are parts of dates. */
const countsYears = (text: string, start: number, end: number, hedge: string | null): boolean =>
  hedge !== null ||
  endsWithAny(text, start, longYears) ||
  afterYears.some((word) => text.startsWith(word, end));

/** What bounds a number from behind: **分以上. */
const limits = ["以上", "以下", "以内", "左右", "不等"];

const isMask = (character: string): boolean =>
  character !== "" && familyOfClass.has(classOf[character.charCodeAt(0)] ?? 0);

/** A stop, a bound, or the next figure (**类**个问题) ends what a number counts. */
const closes = (text: string, at: number): boolean =>
  isStop(text.charAt(at)) || isMask(text.charAt(at)) || limits.some((word) => text.startsWith(word, at));

function accepted(text: string, start: number, reading: MeasureReading, hedge: string | null): boolean {
  if (reading.unit === "年") return countsYears(text, start, reading.end, hedge);
  if (reading.unit === "起" && endsWithAny(text, start, ["从", "自"])) return false;
  if (reading.weak === null || hedge !== null) return true;
  const before = skipBlanksBack(text, start);
  if (endsWithAny(text, before, cues) || endsWithAny(text, before, reading.prior)) return true;
  // At the head of a clause or of a list's member stands a name: “××处、××部”.
  const head = isOpening(text.charAt(before - 1)) || text.charAt(before - 1) === "、";
  return (
    reading.weak === "bare" && !head && closes(text, reading.end) && !endsWithAny(text, before, placeWords)
  );
}

/** The measure word after a mask that spans `start` to `end`, with its hedge; null when none stands there. */
export function readUnitAfter(text: string, start: number, end: number): UnitReading | null {
  let at = skipBlanks(text, end);
  let hedge: string | null = null;
  let reading = readMeasure(text, at);
  if (reading === null && at < text.length && hedgesAfter.includes(text.charAt(at))) {
    hedge = text.charAt(at);
    at = skipBlanks(text, at + 1);
    reading = readMeasure(text, at);
  }
  reading ??= bracketed(text, at);
  if (reading === null || !accepted(text, start, reading, hedge)) return null;
  return { ...readBracketedUnit(text, reading), hedge: hedge ?? reading.hedge };
}

/** `**（次）`: the unit itself in brackets. */
function bracketed(text: string, at: number): ReturnType<typeof readMeasure> {
  const open = text.charAt(at);
  if (open !== "（" && open !== "(") return null;
  const reading = readMeasure(text, at + 1);
  const close = reading === null ? "" : text.charAt(reading.end);
  return reading !== null && (close === "）" || close === ")") ? { ...reading, end: reading.end + 1 } : null;
}

const hedgesBefore = ["不少于", "不低于", "大约", "将近", "接近", "超过", "至少", "近", "约", "超", "逾"];

/** The hedge right before an offset (近**篇 → 近), null when there is none. */
export function hedgeBefore(text: string, at: number): string | null {
  const end = skipBlanksBack(text, at);
  const hedge = hedgesBefore.find((word) => text.endsWith(word, end)) ?? null;
  // 附近, 集约, 节约, 预约, 违约: the last character of another word.
  const before = hedge === null ? "" : text.charAt(end - hedge.length - 1);
  return hedge?.length === 1 && before !== "" && "附靠就邻最集节预违契邀特制签条公赶反高".includes(before)
    ? null
    : hedge;
}
