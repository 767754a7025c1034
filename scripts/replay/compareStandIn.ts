import { beginRecording, endRecording, recordCalls } from "../../src/adapters/word/recorder";
import type { Recording } from "../../src/adapters/word/recording";
import { createWordHost } from "../../src/adapters/word/wordHost";
import { diagnose } from "../../src/app/diagnose";
import { buildDocx } from "../../tests/support/docxFixtures";
import { playWord } from "../../tests/support/wordHost/inNode";
import { WordStandIn } from "../../tests/support/wordHost/wordStandIn";

/** Where Word answered otherwise than the stand-in for it. */
export interface StandInDifference {
  /** The call of the pane, and the request of it, both from 1. */
  readonly place: string;
  readonly word: string;
  readonly standIn: string;
}

const mostDifferences = 60;

/**
 * Tries the same in the stand-in as was tried in a blank document of Word (设置 → 诊断), and tells the answers apart. Only
 * of a recording that holds all texts.
 */
export async function compareStandIn({ events }: Recording): Promise<readonly StandInDifference[]> {
  const stop = playWord(new WordStandIn(buildDocx([""])));
  beginRecording(true);
  await diagnose(recordCalls(createWordHost()));
  const played = endRecording("");
  stop();
  const [ours, theirs] = [asksOf(played?.events ?? []), asksOf(events)];
  return theirs
    .flatMap(({ place, answer }, at) => differences(place, answer, ours[at]?.answer))
    .slice(0, mostDifferences);
}

interface Asked {
  readonly place: string;
  readonly answer: unknown;
}

function asksOf(events: Recording["events"]): readonly Asked[] {
  const asks: Asked[] = [];
  let call = "";
  let calls = 0;
  let requests = 0;
  for (const event of events) {
    if ("call" in event) {
      call = `call ${++calls} (${event.call})`;
      requests = 0;
    } else if ("ask" in event) asks.push({ place: `${call}, request ${++requests}`, answer: event.answer });
  }
  return asks;
}

// Numbers and names that every program gives as it likes.
const numbers: ReadonlySet<string> = new Set(["ActionId", "_ReferenceId", "TraceIds", "Headers", "Id"]);

function differences(place: string, word: unknown, standIn: unknown): readonly StandInDifference[] {
  if (isObject(word) && isObject(standIn)) {
    const names = new Set(
      [...Object.keys(word), ...Object.keys(standIn)].filter((name) => !numbers.has(name)),
    );
    return [...names].flatMap((name) => differences(`${place}.${name}`, word[name], standIn[name]));
  }
  const [a, b] = [JSON.stringify(word) ?? "nothing", JSON.stringify(standIn) ?? "nothing"];
  return a === b ? [] : [{ place, word: a, standIn: b }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
