import type { Phrase } from "../../core/writing/phrase";
import { causes } from "./causes";
import { closings } from "./closings";
import { headingSets } from "./headingSets";
import { measures } from "./measures";
import { nextSteps } from "./nextSteps";
import { openings } from "./openings";
import { problems } from "./problems";
import { results } from "./results";
import { transitions } from "./transitions";
import { triads } from "./triads";

/** Every phrase that comes with the product, by what it is for. */
export const phrases: readonly Phrase[] = [
  ...openings,
  ...transitions,
  ...triads,
  ...measures,
  ...results,
  ...problems,
  ...causes,
  ...nextSteps,
  ...closings,
  ...headingSets,
];
