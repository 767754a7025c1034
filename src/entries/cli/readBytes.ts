import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { err, ok } from "../../core/result";
import type { Result } from "../../core/result";

/** What is printed for a file that could not be read or written. */
export interface FileProblem {
  readonly kind: string;
  readonly message: string;
}

/** The most that is read of any file or of standard input, in bytes. */
const mostBytes = 256 * 1024 * 1024;

const tooLarge: FileProblem = {
  kind: "tooLarge",
  message: "文件超过 256 MB，没有读取。报告里图片太大时，请在 Word 中压缩图片后另存。",
};

const systemProblems = new Map<string, FileProblem>([
  ["ENOENT", { kind: "notFound", message: "找不到这个文件。请检查路径。" }],
  ["EACCES", { kind: "notAllowed", message: "没有读取这个文件的权限。" }],
  ["EPERM", { kind: "notAllowed", message: "没有读取这个文件的权限。" }],
  ["EISDIR", { kind: "isFolder", message: "这是一个文件夹，请给出其中的文件。" }],
  ["ENOTDIR", { kind: "notFound", message: "找不到这个文件，路径中有一段不是文件夹。请检查路径。" }],
  ["ENAMETOOLONG", { kind: "notFound", message: "文件名太长。请检查路径。" }],
  ["ENXIO", { kind: "notAFile", message: "这不是普通文件（可能是套接字），没有读取。" }],
]);

/** A file's bytes. A pipe or a device is named as such instead of being waited for. */
export async function readBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    // Without “non-blocking”, opening a pipe that nobody writes to never ends. (No such flag, and no pipes, on Windows.)
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    try {
      return await wholeOf(file);
    } finally {
      await file.close();
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    return err(systemProblems.get(code) ?? { kind: "notReadable", message: `读不了这个文件（${code}）。` });
  }
}

async function wholeOf(file: FileHandle): Promise<Result<Uint8Array, FileProblem>> {
  const found = await file.stat();
  if (found.isDirectory()) return err({ kind: "isFolder", message: "这是一个文件夹，请给出其中的文件。" });
  if (!found.isFile())
    return err({
      kind: "notAFile",
      message: "这是管道或设备，不是普通文件，没有读取。台账和清单可以用“-”“@-”从标准输入读。",
    });
  if (found.size > mostBytes) return err(tooLarge);
  return ok(new Uint8Array(await file.readFile()));
}

export async function readStandardInput(): Promise<Result<Uint8Array, FileProblem>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > mostBytes) return err(tooLarge);
    chunks.push(bytes);
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}
