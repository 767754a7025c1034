import type { GapKind } from "./gap";
import { isStop, isDigit, skipBlanks, skipBlanksBack } from "./maskCharacters";
import {
  datesAfter,
  digitsBefore,
  endsWithAny,
  maskedYearStart,
  namesAfter,
  proseNouns,
  startsWithAny,
} from "./maskContext";
import type { MaskRun } from "./maskRun";
import type { UnitReading } from "./units";
import { hedgeBefore, readUnitAfter } from "./units";

/** What a mask stands for, in paragraph offsets. */
export interface MaskDescription {
  readonly start: number;
  readonly end: number;
  readonly kind: GapKind;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly typed: string | null;
}

/** Words that want a number after them although no measure word follows. */
const wantNumber =
  /(?:(?:人|次|总|件|篇|户|场|期|家|件|条|项|个|字|天|基|系|指|名|题|议题|支部|党员|项目)数(?:量)?|数量|率|占比|比例|比重|(?:金|总|限|交易|销售|成交|贷款|存款|投资|补贴|税收总|产)额|得分|评分|均分|总分|产值|收入|指数|排名|位次|增幅|降幅|面积|总量|余额)(?:约|近|超|超过|达|达到|为|是|：|:|共|分别为|增至|降至|提升至|提高至|提高到|提升到)*$/u;
const growing =
  /(?:同比|环比)?(?:增长|下降|提高|提升|降低|上升|减少|增加|达|达到|共计|合计|总计|累计|占)(?:了|约|近|超|至|到|为)?$/u;

/** Whether the words before announce a number and nothing follows that it could be a name of. */
function announced(text: string, start: number, end: number): boolean {
  if (!isStop(text.charAt(skipBlanks(text, end)))) return false;
  const before = text.slice(Math.max(0, start - 20), skipBlanksBack(text, start));
  return (
    wantNumber.test(before) || growing.test(before) || /百分之$|排名第$|位列第$|位居第$|排第$/u.test(before)
  );
}

const dateClass = /^(?:年|月|日|号|季度|时)/u;

/** The range or list that a mask begins: `**－**次`, `**、**次`. */
const joiners = new Set(["-", "－", "—", "—", "~", "～", "〜", "至", "到", "、", "和", "/"]);

function joinedWith(
  text: string,
  run: MaskRun,
  next: MaskRun | undefined,
  unit: UnitReading | null,
): boolean {
  return (
    next !== undefined &&
    unit !== null &&
    next.family === run.family &&
    next.start - run.end === 1 &&
    joiners.has(text.charAt(run.end))
  );
}

const insideTitle = (text: string, start: number): boolean => {
  const open = text.lastIndexOf("《", start);
  return (
    open >= 0 && start - open < 60 && text.lastIndexOf("》", start) < open && text.indexOf("》", start) >= 0
  );
};

function typedBefore(text: string, start: number): string | null {
  let from = start;
  while (
    from > 0 &&
    (isDigit(text.charAt(from - 1)) ||
      (".．".includes(text.charAt(from - 1)) && isDigit(text.charAt(from - 2))))
  )
    from--;
  return from < start ? text.slice(from, start) : null;
}

/** Prose went missing rather than a name: always so for an ellipsis, else where an abstract noun follows. */
function wordKind(text: string, run: MaskRun): GapKind {
  const { start, end, family } = run;
  if (run.asks === "text" || run.asks === "name") return run.asks;
  const quoted = "“《".includes(text.charAt(start - 1) || "-") && "”》".includes(text.charAt(end) || "-");
  if (quoted || insideTitle(text, start)) return "name";
  if (namesAfter(text, end)) return "name";
  if (family === "ellipsis")
    return endsWithAny(text, start, ["赴", "到", "与", "被", "由"]) && !isStop(text.charAt(end))
      ? "name"
      : "text";
  return startsWithAny(text, end, proseNouns) || isStop(text.charAt(end))
    ? endsWithAny(text, start, ["：", ":"])
      ? "name"
      : "text"
    : "name";
}

/** What a mask stands for. `next` is the mask after it with its unit, when they are of one range or list. */
export function describeMask(
  text: string,
  run: MaskRun,
  next: { readonly run: MaskRun; readonly unit: UnitReading | null } | undefined,
): { readonly description: MaskDescription; readonly unit: UnitReading | null } {
  const { start, end } = run;
  const word = (kind: GapKind, from = start): { description: MaskDescription; unit: null } => ({
    description: { start: from, end, kind, unit: null, hedge: null, typed: null },
    unit: null,
  });
  const year = maskedYearStart(text, start, end);
  if (year !== null) return word("text", year);
  if (insideTitle(text, start)) return word("name");
  const own = readUnitAfter(text, start, end);
  const unit = own ?? (joinedWith(text, run, next?.run, next?.unit ?? null) ? (next?.unit ?? null) : null);
  if (unit === null && !isAnnounced(text, run))
    return word(datesAfter(text, end) && isDate(text, run) ? "text" : wordKind(text, run));
  const typed = digitsBefore(text, start) < start ? typedBefore(text, start) : null;
  return {
    description: {
      start,
      end,
      kind: "figure",
      unit: unit?.unit ?? null,
      hedge: unit?.hedge ?? hedgeBefore(text, start - (typed?.length ?? 0)),
      typed,
    },
    unit,
  };
}

function isAnnounced(text: string, run: MaskRun): boolean {
  if (run.asks !== null) return run.asks === "figure";
  return run.family !== "ellipsis" && run.family !== "someone" && announced(text, run.start, run.end);
}

const isDate = (text: string, { end }: MaskRun): boolean => dateClass.test(text.slice(skipBlanks(text, end)));
