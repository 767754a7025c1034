/** What sort of figure a mask asks for. */
export type AskKind =
  | "value" // 召开**次
  | "change" // 同比增长**％
  | "points" // 提高**个百分点
  | "difference" // 比上年增加**件
  | "remainder" // 尚有**件在办
  | "share" // 占**％
  | "completion" // 完成年度计划的**％
  | "rate" // 办结率**％
  | "average" // 平均每次**人
  | "previous"; // 由上年的**件

const changeKinds: ReadonlySet<AskKind> = new Set<AskKind>(["change", "points", "difference"]);
/** Asks how much something rose or fell. */
export const isChange = (kind: AskKind): boolean => changeKinds.has(kind);

const heldKinds: ReadonlySet<AskKind> = new Set<AskKind>([...changeKinds, "share", "completion"]);
/** … or how it stands against another figure. */
export const isHeld = (kind: AskKind): boolean => heldKinds.has(kind);

/** … or anything else that follows from several figures. */
export const isReckoned = (kind: AskKind): boolean =>
  isHeld(kind) || kind === "remainder" || kind === "average";

export interface Ask {
  readonly kind: AskKind;
  /** 1 grows, -1 falls, 0 where it is no change. */
  readonly direction: 1 | -1 | 0;
  /** What the words call the whole of a share (占**总数**的), "" where nothing names it. */
  readonly whole: string;
}

/** Words that tell what is asked, one list a kind; `catalog/language/askWords.ts`. */
export interface AskWords {
  readonly grows: RegExp;
  readonly falls: RegExp;
  /** 增长至, 降为: the value reached, not the change. */
  readonly reached: RegExp;
  /** 通关时间压缩: a noun and how it changed, right before the figure. */
  readonly changed: RegExp;
  /** 比上年, 同比, 较计划: what a difference is held against. */
  readonly against: RegExp;
  /** 超出年度任务, 距年度目标尚差. */
  readonly overPlan: RegExp;
  readonly underPlan: RegExp;
  readonly previous: RegExp;
  readonly share: RegExp;
  /** 占…的, with the group `whole`. */
  readonly wholeOf: RegExp;
  readonly completion: RegExp;
  readonly rate: RegExp;
  readonly average: RegExp;
  readonly remainder: RegExp;
  readonly percent: RegExp;
  readonly points: RegExp;
}

const none: Ask = { kind: "value", direction: 0, whole: "" };

/** @param near words of the clause up to the mask @param unit of the mask, 百分之 counts as ％ */
export function askOf(near: string, unit: string | null, words: AskWords): Ask {
  if (words.previous.test(near)) return { ...none, kind: "previous" };
  const reached = words.reached.test(near);
  if (reached) return unit !== null && words.percent.test(unit) ? reachedPercent(near, words) : none;
  const direction = directionOf(near, words);
  if (unit !== null && words.points.test(unit)) return { kind: "points", direction, whole: "" };
  return unit !== null && words.percent.test(unit)
    ? askOfPercent(near, direction, words)
    : askOfNumber(near, direction, words);
}

/** 降至**％ asks no change; 占医疗收入比重降至**％ is a share all the same, 药占比降至**％ a figure of its own. */
function reachedPercent(near: string, words: AskWords): Ask {
  const ask = askOfPercent(near, 0, words);
  return ask.kind === "share" && ask.whole.length < 2 ? none : ask;
}

function directionOf(near: string, { grows, falls }: AskWords): Ask["direction"] {
  const up = lastIndex(near, grows);
  const down = lastIndex(near, falls);
  return up < 0 && down < 0 ? 0 : up > down ? 1 : -1;
}

function askOfPercent(near: string, direction: Ask["direction"], words: AskWords): Ask {
  if (words.completion.test(near)) return { ...none, kind: "completion" };
  if (words.share.test(near))
    return { ...none, kind: "share", whole: words.wholeOf.exec(near)?.groups?.["whole"] ?? "" };
  if (direction !== 0) return { ...none, kind: "change", direction };
  return words.rate.test(near) ? { ...none, kind: "rate" } : none;
}

function askOfNumber(near: string, direction: Ask["direction"], words: AskWords): Ask {
  if (words.overPlan.test(near)) return { ...none, kind: "difference", direction: 1 };
  if (words.underPlan.test(near)) return { ...none, kind: "difference", direction: -1 };
  if (direction !== 0 && words.against.test(near)) return { ...none, kind: "difference", direction };
  if (direction !== 0 && words.changed.test(near)) return { ...none, kind: "difference", direction };
  if (words.average.test(near)) return { ...none, kind: "average" };
  return words.remainder.test(near) ? { ...none, kind: "remainder" } : none;
}

function lastIndex(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(words.source, "gu"))) last = match.index;
  return last;
}
