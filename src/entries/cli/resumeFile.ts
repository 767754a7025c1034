import { fstatSync, statSync } from "node:fs";
import { appendFile, readFile, truncate } from "node:fs/promises";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { FileProblem } from "./readBytes";

/** Answers of an earlier run that was cut off (`--resume`). */
export interface Resumed {
  /** Whole lines, with their line end, by the file they speak of. */
  readonly lines: ReadonlyMap<string, string>;
  /** Adds a line to the file; nothing where standard output is that file already. Never rejects. */
  readonly append: (line: string) => Promise<void>;
  /** The first line that could not be added, told; null while all were. No line is added behind it. */
  readonly trouble: () => FileProblem | null;
  /** Standard output is the file itself (`>> OUT`): what is there must not be printed again. */
  readonly isOutput: boolean;
}

/**
 * A last line that was cut short is taken off the file: its report is read again. A missing file is an empty one, and is
 * made: where that can not be, nothing need be checked to find it out.
 */
export async function openResumed(path: string): Promise<Result<Resumed, FileProblem>> {
  const lines = new Map<string, string>();
  try {
    const text = await readFile(path, "utf8").catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "";
      throw cause;
    });
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    for (const line of whole.split("\n")) {
      const file = fileOf(line);
      if (file !== null) lines.set(file, `${line}\n`);
      else if (line.trim() !== "") return err(foreign);
    }
    if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole));
  } catch (cause) {
    return err({ kind: "notReadable", message: `读不了上次的结果（${codeOf(cause)}）。` });
  }
  const isOutput = isStandardOutput(path);
  const added = isOutput ? noAdding : adding(path);
  await added.append("");
  const trouble = added.trouble();
  return trouble === null ? ok({ lines, isOutput, ...added }) : err(trouble);
}

type Adding = Pick<Resumed, "append" | "trouble">;

const noAdding: Adding = { append: () => Promise.resolve(), trouble: () => null };

function adding(path: string): Adding {
  let trouble: FileProblem | null = null;
  return {
    append: async (line) => {
      if (trouble !== null) return;
      await appendFile(path, line).catch((cause: unknown) => {
        trouble = { kind: "notWritable", message: `结果写不进这个文件（${codeOf(cause)}）。` };
      });
    },
    trouble: () => trouble,
  };
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);

const foreign: FileProblem = {
  kind: "notResults",
  message: "--resume 给出的文件里有的行不是检查结果（应是 check --format json 写的），没有动它。",
};

/** The file a line of `check --format json` speaks of, null where it is no such line. */
function fileOf(line: string): string | null {
  try {
    const { file, findings, error } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return typeof file === "string" && (Array.isArray(findings) || error !== undefined) ? file : null;
  } catch {
    return null;
  }
}

function isStandardOutput(path: string): boolean {
  try {
    const [out, file] = [fstatSync(1), statSync(path)];
    return out.isFile() && out.ino === file.ino && out.dev === file.dev;
  } catch {
    return false;
  }
}
