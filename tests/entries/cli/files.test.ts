import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../../src/entries/cli/files";

const folder = mkdtempSync(join(tmpdir(), "zhubi-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["of one kind", "一、\n召开会议**次。\n"],
  ["of two kinds", "一、\r\n召开会议**次。\n二、\r\n"],
  ["none at the end, a byte order mark", "\ufeff一、\r召开会议**次。"],
  ["of blank lines at the end", "一、\n召开会议**次。\n\n\r\n"],
])("line ends stay as they were: %s", async (_, text) => {
  const path = join(folder, "report.txt");
  writeFileSync(path, text);
  const file = await openFile(path);
  if (!file.ok) throw new Error(file.error.message);
  const { host } = file.value;
  const [paragraph, start] = [1, "召开会议".length];
  await host.apply([
    { kind: "replaceText", range: { paragraph, start, end: start + 2 }, before: "**", after: "12" },
  ]);
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.value.save())).toBe(
    text.replace("**", "12"),
  );
});
