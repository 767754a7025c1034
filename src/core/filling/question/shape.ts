import type { Gap } from "../../gaps/gap";

/** How many digits a mask leaves room for; null where nothing tells. */
export interface Shape {
  readonly whole: number;
  /** Null in a document none of whose masks shows a point: nothing is said of decimals. */
  readonly decimals: number | null;
}

const repeated = /^(?<whole>([*＊xX×_＿○〇■□△#◇◆?？])\2*)(?:[.．](?<places>\2+))?$/u;

/** `■■.■■` has two digits before its point and two behind; `***` three. Brackets and dots tell nothing. */
export function shapeOf(raw: string, points = true): Shape | null {
  const groups = repeated.exec(raw)?.groups;
  return groups === undefined
    ? null
    : { whole: groups["whole"]?.length ?? 0, decimals: points ? (groups["places"]?.length ?? 0) : null };
}

/** Whether some mask of a document shows a point. */
export const pointsShown = (gaps: readonly Gap[]): boolean =>
  gaps.some(({ kind, raw }) => kind === "figure" && (shapeOf(raw)?.decimals ?? 0) > 0);

/**
 * Whether a document's masks have as many characters as the figures they stand for: they are of many lengths, or show
 * points. Where all are `**`, their length says nothing.
 */
export function shapesTell(gaps: readonly Gap[]): boolean {
  const figures = gaps.filter(({ kind }) => kind === "figure");
  const lengths = new Map<string, number>();
  for (const { raw } of figures) {
    const shape = shapeOf(raw);
    if (shape === null) continue;
    const key = `${shape.whole}.${shape.decimals}`;
    lengths.set(key, (lengths.get(key) ?? 0) + 1);
  }
  const usual = Math.max(0, ...lengths.values());
  return lengths.size >= 3 && usual < figures.length * 0.75;
}

/** 1 fits, 0 does not; a mask with a point asks for exactly so many decimals, one without for a whole number. */
export function fitsShape(
  shape: Shape,
  digits: string,
): { readonly whole: boolean; readonly decimals: boolean } {
  const [whole = "", places = ""] = digits.replace(/^-/u, "").split(".");
  return {
    whole: whole.length === shape.whole,
    decimals: shape.decimals === null || places.length === shape.decimals,
  };
}
