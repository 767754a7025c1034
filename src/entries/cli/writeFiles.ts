import { constants } from "node:fs";
import { link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import { clearDeadDrafts, draftBeside } from "./drafts";
import type { FileProblem } from "./readBytes";

/** Where a command writes, and whether it may replace what stands there (`--force`). */
export interface Output {
  readonly path: string;
  readonly force: boolean;
}

type Written = Result<null, FileProblem>;

/**
 * Whole or not at all: a run that is cut off leaves the old file, or none. What is there stays without `force`. A link is
 * followed, a file that is replaced keeps its rights, and what is no file (a pipe) is written to as it is.
 */
export const writeWhole = (output: Output, bytes: Uint8Array): Promise<Written> =>
  writeTogether([{ output, bytes }]).then(({ written }) => written);

export interface Together {
  readonly written: Written;
  /** The output that could not be written; null when all were. */
  readonly at: string | null;
}

/**
 * All of them or none. Each is on the disk under another name before the first takes its own; where one can not, those
 * that have are taken back.
 */
export async function writeTogether(
  all: readonly { readonly output: Output; readonly bytes: Uint8Array }[],
): Promise<Together> {
  const drafts: Draft[] = [];
  const named: Draft[] = [];
  let at: string | null = null;
  try {
    for (const { output, bytes } of all) {
      at = output.path;
      drafts.push(await draftOf(output, bytes));
    }
    for (const draft of drafts) {
      at = draft.output.path;
      await takeName(draft);
      named.push(draft);
    }
    return { written: ok(null), at: null };
  } catch (cause) {
    for (const draft of named)
      if (draft.at !== null && !draft.replaces) await unlink(draft.target).catch(ignore);
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    return { written: err(unwritable(code)), at };
  } finally {
    for (const { at: draft } of drafts) if (draft !== null) await unlink(draft).catch(ignore);
  }
}

interface Draft {
  readonly output: Output;
  readonly target: string;
  /** The file that holds the bytes for now; null where they went straight to a pipe or a device. */
  readonly at: string | null;
  readonly replaces: boolean;
}

async function draftOf(output: Output, bytes: Uint8Array): Promise<Draft> {
  const target = await realpath(output.path).catch(() => output.path);
  const before = await stat(target).catch(() => null);
  if (before?.isDirectory() === true) throw systemFault("EISDIR");
  if (before !== null && !before.isFile()) {
    await pourInto(target, bytes);
    return { output, target, at: null, replaces: true };
  }
  if (before !== null && !output.force) throw systemFault("EEXIST");
  await clearDeadDrafts(dirname(target));
  const at = draftBeside(target);
  const draft = await open(at, "wx");
  try {
    if (before !== null) await draft.chmod(before.mode & 0o7777);
    await draft.writeFile(bytes);
    // On the disk before it takes the name: after a power cut there is the old file or the new one.
    await draft.sync();
  } catch (cause) {
    await unlink(at).catch(ignore);
    throw cause;
  } finally {
    await draft.close();
  }
  return { output, target, at, replaces: before !== null };
}

async function takeName({ output, target, at }: Draft): Promise<void> {
  if (at === null) return;
  if (output.force) await rename(at, target);
  else await nameAnew(at, target);
  await syncFolder(dirname(target));
}

const noLinks: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** Fails where something has come to stand there meanwhile, which a rename would replace. */
async function nameAnew(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (cause) {
    if (!noLinks.has((cause as NodeJS.ErrnoException).code ?? "")) throw cause;
    if ((await stat(target).catch(() => null)) !== null) throw systemFault("EEXIST");
    await rename(draft, target);
  }
}

/** The name itself is on the disk; where folders can not be synchronised (Windows) the system does it in its time. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(ignore);
  await handle?.close().catch(ignore);
}

/** A pipe that nobody reads is refused; opened without “non-blocking” it would be waited for. */
async function pourInto(target: string, bytes: Uint8Array): Promise<void> {
  const probe = await open(target, constants.O_WRONLY | (constants.O_NONBLOCK || 0));
  let sink: FileHandle | null = null;
  try {
    sink = await open(target, "w");
    await sink.writeFile(bytes);
  } finally {
    await sink?.close();
    await probe.close();
  }
}

const ignore = (): void => undefined;

const systemFault = (code: string): Error => Object.assign(new Error(code), { code });

export const outputExists: FileProblem = {
  kind: "outputExists",
  message: "这个文件已经存在，没有改动它。请换一个文件名；确实要替换，加上 --force。",
};

const writingProblems = new Map<string, string>([
  ["ENOENT", "没有这个文件夹，请先建好。"],
  ["ENOTDIR", "路径中有一段不是文件夹，请检查路径。"],
  ["EISDIR", "这是一个文件夹，请给出文件名。"],
  ["EACCES", "没有在这里写文件的权限，请换一个文件夹。"],
  ["EPERM", "没有在这里写文件的权限，或文件正被占用，请关闭它或换一个文件夹。"],
  ["EBUSY", "文件正被占用，请在 Word 或 WPS 中关闭它再试。"],
  ["EROFS", "这里是只读的，请换一个文件夹。"],
  ["ENOSPC", "磁盘满了，请清理后再试。"],
  ["ENAMETOOLONG", "文件名太长，请改短。"],
  ["ENXIO", "这是没有程序在读的管道，或不能写的设备。"],
]);

const unwritable = (code: string): FileProblem =>
  code === "EEXIST"
    ? outputExists
    : {
        kind: "notWritable",
        message: `没有写成：${writingProblems.get(code) ?? `系统拒绝写入（${code}），请换一个文件夹。`}`,
      };
