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
import { achievementView } from "./topics/achievementView";
import { burden } from "./topics/burden";
import { campus } from "./topics/campus";
import { disciplineStudy } from "./topics/disciplineStudy";
import { eightRules } from "./topics/eightRules";
import { election } from "./topics/election";
import { enterprise } from "./topics/enterprise";
import { feasting } from "./topics/feasting";
import { justice } from "./topics/justice";
import { lastYear } from "./topics/lastYear";
import { leaderTalks } from "./topics/leaderTalks";
import { medical } from "./topics/medical";
import { offHours } from "./topics/offHours";
import { plenums } from "./topics/plenums";
import { procurement } from "./topics/procurement";
import { selfRevolution } from "./topics/selfRevolution";
import { stationed } from "./topics/stationed";
import { thrift } from "./topics/thrift";
import { unitedFront } from "./topics/unitedFront";
import { village } from "./topics/village";
import { youngCadres } from "./topics/youngCadres";

/** Every phrase that comes with the product, by what it is for; behind them the topics that stand for themselves. */
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
  ...achievementView,
  ...eightRules,
  ...disciplineStudy,
  ...plenums,
  ...selfRevolution,
  ...lastYear,
  ...thrift,
  ...burden,
  ...feasting,
  ...stationed,
  ...leaderTalks,
  ...youngCadres,
  ...procurement,
  ...offHours,
  ...election,
  ...unitedFront,
  ...campus,
  ...medical,
  ...enterprise,
  ...village,
  ...justice,
];
