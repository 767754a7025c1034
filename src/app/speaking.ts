import { organOf, sectorOf, sectors, speakingVariables } from "../catalog/organs";
import type { Variables } from "../core/writing/planSection";
import type { Speaker } from "../core/writing/speaker";

/** The variables with the words that depend on who speaks: 党组会, 民主生活会, 科室 … */
export const speaking = (variables: Variables): Variables => speakingVariables(variables);

/** Who speaks, as far as he was told or his name shows it: what is not known leaves nothing out. */
export const speakerIn = ({ organ = "", unit = "", sector = "" }: Variables): Speaker => ({
  organ: (organOf(organ) ?? organOf(unit))?.name ?? "",
  sector: sector === "" ? (sectorOf(unit)?.name ?? "") : sector,
  unit,
  year: null,
});

/** Kinds of institution that a person can name. */
export const sectorNames: readonly string[] = sectors.map(({ name }) => name);
