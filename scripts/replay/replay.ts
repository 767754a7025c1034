import { compareStandIn } from "./compareStandIn";
import { readRecording } from "./readRecording";
import { replayRecording } from "./replayRecording";

/** `npm run replay -- FILE`: plays a recording of the pane (设置 → 诊断) against the adapter of today. */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error("npm run replay -- FILE: FILE is a recording saved in the pane (设置 → 诊断).");
    return 2;
  }
  const read = readRecording(file);
  if (!read.ok) {
    console.error(read.message);
    return 2;
  }
  const recording = read.value;
  const { word, program, cut } = recording;
  console.log(`${program} · ${word.platform} ${word.version} · ${word.language} · ${word.sets.join(", ")}`);
  if (cut > 0) console.log(`${cut} more events were not kept.`);
  if (word.platform === "WPS") {
    for (const event of recording.events)
      if ("came" in event) console.log(`${event.of}: ${JSON.stringify(event.came)}`);
    return 0;
  }
  const played = await replayRecording(recording);
  for (const { call, ms, asks, differs, errors } of played) {
    console.log(`${differs === null ? "same   " : "DIFFERS"} ${call}: ${asks} round trips, ${ms} ms`);
    for (const error of errors) console.log(`        Word: ${error}`);
    if (differs !== null) console.log(`        ${differs}`);
  }
  if (recording.plain)
    for (const { place, word, standIn } of await compareStandIn(recording))
      console.log(`OTHER   ${place}\n        Word: ${word}\n        stand-in: ${standIn}`);
  return played.some(({ differs }) => differs !== null) ? 1 : 0;
}

void main(process.argv[2]).then((code) => process.exit(code));
