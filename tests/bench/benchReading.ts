import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { buildDocx } from "../support/docxFixtures";
import { pagesOfLines } from "./material";
import { measure } from "./measure";
import type { Row } from "./measure";

const mainPart = "word/document.xml";

export async function benchReading(pages: number): Promise<readonly Row[]> {
  const bytes = buildDocx(pagesOfLines(pages, true));
  return [
    await measure("floor: inflate and decode", () => {
      const part = unzipSync(bytes, { filter: ({ name }) => name === mainPart })[mainPart];
      return new TextDecoder().decode(part).length;
    }),
    await measure("zhubi", async () => {
      const file = openDocx(bytes);
      if (!file.ok) throw new Error(file.error.kind);
      return file.value.read();
    }),
    await measure("mammoth.extractRawText", () => mammoth.extractRawText({ buffer: Buffer.from(bytes) })),
  ];
}
