import { createHash } from "node:crypto";
import { readdir, stat, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";

/** Drafts lie beside their target, so that a rename stays within one file system. Folders are often shared between machines. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const draftName = /^\.zhubi-(?<machine>[0-9a-f]{8})-(?<process>\d{1,10})-\d+\.tmp$/u;
/** No run lasts so long: whatever is older was left behind, whoever has its process number now. */
const longestRun = 24 * 60 * 60 * 1000;

let count = 0;

/** The name is short whatever the target's is: a long Chinese name leaves no room for a suffix. */
export const draftBeside = (target: string): string =>
  join(dirname(target), `.zhubi-${machine}-${process.pid}-${++count}.tmp`);

/** Removes drafts of ours that a run left behind when it was ended. */
export async function clearDeadDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const draft = draftName.exec(name)?.groups;
    if (draft === undefined) continue;
    const path = join(folder, name);
    const gone = draft["machine"] === machine && !isAlive(Number(draft["process"]));
    if (gone || (await isOld(path))) await unlink(path).catch(() => undefined); // somebody else cleared it
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM"; // there, but another person's
  }
}

const isOld = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > longestRun,
    () => false,
  );
