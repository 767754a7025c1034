import { sectors, speakingVariables } from "../catalog/organs";
import type { Variables } from "../core/writing/planSection";

/** The variables with the words that depend on who speaks: 党组会, 民主生活会, 科室 … */
export const speaking = (variables: Variables): Variables => speakingVariables(variables);

/** Kinds of institution that a person can name. */
export const sectorNames: readonly string[] = sectors.map(({ name }) => name);
