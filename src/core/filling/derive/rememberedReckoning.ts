import type { Reckoning, ReckonedCondition } from "./reckoning";

/** Terms of terms; a rate of two counted figures, converted, is three deep. */
const deepest = 6;

/**
 * A reckoning as short data for JSON, its kind first: `["count","",["类别","is","中心组学习"]]`,
 * `["share",["cell","完成"],["cell","制定"]]`.
 */
export function reckoningData(reckoning: Reckoning): readonly unknown[] {
  const { kind } = reckoning;
  if ("name" in reckoning) return [kind, reckoning.name];
  if ("names" in reckoning) return [kind, ...reckoning.names];
  if ("conditions" in reckoning) return [kind, reckoning.of, ...reckoning.conditions.map(conditionData)];
  if ("shift" in reckoning) return [kind, reckoningData(reckoning.of), reckoning.shift];
  return "part" in reckoning
    ? [kind, reckoningData(reckoning.part), reckoningData(reckoning.whole)]
    : [kind, reckoningData(reckoning.now), reckoningData(reckoning.before)];
}

const conditionData = ({ column, how, values }: ReckonedCondition) => [column, how, ...values];

/** @param data as JSON was read; null where it is no reckoning that is known here */
export function reckoningFrom(data: unknown, depth = 0): Reckoning | null {
  return Array.isArray(data) && depth <= deepest ? known(data, depth) : null;
}

function known([kind, first, ...rest]: readonly unknown[], depth: number): Reckoning | null {
  switch (kind) {
    case "cell":
    case "total":
      return isText(first) ? { kind, name: first } : null;
    case "count":
    case "sum":
    case "distinct":
      return countedFrom(kind, first, rest);
    case "periods": {
      const names = [first, ...rest];
      return names.every(isText) ? { kind, names } : null;
    }
    case "conversion":
      return conversionFrom(first, rest[0], depth);
    default:
      return twoFrom(kind, reckoningFrom(first, depth + 1), reckoningFrom(rest[0], depth + 1));
  }
}

function countedFrom(
  kind: "count" | "sum" | "distinct",
  of: unknown,
  data: readonly unknown[],
): Reckoning | null {
  const conditions = data.map(conditionFrom).filter((one) => one !== null);
  return isText(of) && conditions.length === data.length ? { kind, of, conditions } : null;
}

function conditionFrom(data: unknown): ReckonedCondition | null {
  if (!Array.isArray(data)) return null;
  const [column, how, ...values] = data as readonly unknown[];
  const relation = hows.find((one) => one === how);
  return isText(column) && relation !== undefined && values.every(isText)
    ? { column, how: relation, values }
    : null;
}

function conversionFrom(data: unknown, shift: unknown, depth: number): Reckoning | null {
  const of = reckoningFrom(data, depth + 1);
  // A shift of more places than any amount has is no shift.
  return of !== null && typeof shift === "number" && Number.isInteger(shift) && Math.abs(shift) <= 12
    ? { kind: "conversion", of, shift }
    : null;
}

function twoFrom(kind: unknown, one: Reckoning | null, other: Reckoning | null): Reckoning | null {
  if (one === null || other === null) return null;
  switch (kind) {
    case "difference":
    case "change":
      return { kind, now: one, before: other };
    case "share":
    case "completion":
    case "average":
      return { kind, part: one, whole: other };
    default:
      return null;
  }
}

const hows: readonly ReckonedCondition["how"][] = [
  "is",
  "contains",
  "blank",
  "filled",
  "above",
  "atLeast",
  "below",
  "atMost",
];

const isText = (value: unknown): value is string => typeof value === "string";
