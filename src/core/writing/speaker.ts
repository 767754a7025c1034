/** What a text is written for; what is absent suits everybody. */
export interface Fit {
  /** Kinds of Party organ that can say it: 党委, 党支部 … */
  readonly organs?: readonly string[];
  /** Kinds of institution that it speaks of: 学校, 医院 … */
  readonly sectors?: readonly string[];
  /** First report year in which it can stand: what it names had not taken place before. */
  readonly from?: number;
  /** Last report year in which it can stand. */
  readonly until?: number;
}

/** Who speaks, and of which year; "" and null = not known. */
export interface Speaker {
  readonly organ: string;
  readonly sector: string;
  readonly unit: string;
  readonly year: number | null;
}

export const anybody: Speaker = { organ: "", sector: "", unit: "", year: null };

/** Read from the variables of a report: `organKind` (else `organ`), `sector`, `unit`, `year`. */
export function speakerOf(variables: Readonly<Record<string, string>>): Speaker {
  const at = (name: string): string => (Object.hasOwn(variables, name) ? (variables[name] ?? "") : "");
  const year = Number(at("year"));
  return {
    organ: at("organKind") || at("organ"),
    sector: at("sector"),
    unit: at("unit"),
    year: Number.isInteger(year) && year > 0 ? year : null,
  };
}

/** Written for him: of an institution or a year that is not known only that suits which suits all. */
export const suits = (fit: Fit, { organ, sector, year }: Speaker): boolean =>
  (organ === "" || (fit.organs?.includes(organ) ?? true)) &&
  (fit.sectors?.includes(sector) ?? true) &&
  (year === null ? fit.until === undefined : inYear(fit, year));

/** Not known to be written for somebody else. */
export const maySuit = (fit: Fit, { organ, sector, year }: Speaker): boolean =>
  (organ === "" || (fit.organs?.includes(organ) ?? true)) &&
  (sector === "" || (fit.sectors?.includes(sector) ?? true)) &&
  inYear(fit, year);

export const inYear = ({ from, until }: Fit, year: number | null): boolean =>
  year === null || ((from === undefined || year >= from) && (until === undefined || year <= until));

/** How closely it was written for him: 2 for his kind of institution, 1 for his kind of organ, 0 for everybody. */
export const closeness = (fit: Fit): number =>
  (fit.sectors === undefined ? 0 : 2) + (fit.organs === undefined ? 0 : 1);

/**
 * Where a unit begins in a list of equals, so that the reports of a county are not written in the same words: the same
 * unit always in the same place, a unit without a name at the first.
 */
export function turnOf({ unit }: Pick<Speaker, "unit">, place: string, count: number): number {
  if (unit === "" || count < 2) return 0;
  let value = 0x811c9dc5;
  const words = `${unit}/${place}`;
  for (let index = 0; index < words.length; index++)
    value = Math.imul(value ^ words.charCodeAt(index), 0x01000193);
  // The low bits of neighbouring names are too much alike.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 13)) >>> 0) % count;
}

/** The list from the turn on, then its beginning. */
export const rotated = <One>(list: readonly One[], turn: number): readonly One[] => [
  ...list.slice(turn),
  ...list.slice(0, turn),
];
