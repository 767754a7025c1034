import Docxtemplater from "docxtemplater";
import { createReport } from "docx-templates";
import { TemplateHandler } from "easy-template-x";
import { deflateSync, unzipSync } from "fflate";
import PizZip from "pizzip";
import { openDocx } from "../../src/adapters/docx/openDocx";
import { acceptEdit } from "../../src/core/filling/acceptEdit";
import { findGaps } from "../../src/core/gaps/findGaps";
import { buildDocx } from "../support/docxFixtures";
import { reportLines } from "./material";
import { measure } from "./measure";
import type { Row } from "./measure";

const mainPart = "word/document.xml";

export async function benchFilling(places: number): Promise<readonly Row[]> {
  const lines = reportLines(Math.ceil(places / 3), true);
  const bytes = buildDocx(lines);
  let tag = 0;
  const template = buildDocx(lines.map((line) => line.replaceAll("**", () => `{f${tag++}}`)));
  const data = Object.fromEntries(Array.from({ length: tag }, (_, index) => [`f${index}`, "12"]));
  const measured = [
    await measure("floor: inflate and deflate", () => {
      const part = unzipSync(bytes, { filter: ({ name }) => name === mainPart })[mainPart];
      return part === undefined ? 0 : deflateSync(part, { level: 6 }).length;
    }),
    await measure("zhubi: open, find the gaps, fill, save", async () => {
      const file = openDocx(bytes);
      if (!file.ok) throw new Error(file.error.kind);
      const snapshot = await file.value.read();
      if (!snapshot.ok) throw new Error(snapshot.error.kind);
      await file.value.apply(
        findGaps(snapshot.value).flatMap((gap) => {
          const accepted = acceptEdit({ gap, value: "12" });
          return accepted.ok ? [accepted.value] : [];
        }),
      );
      return file.value.save();
    }),
    await measure("docxtemplater: open, render, save (tags made beforehand)", () => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: false });
      document.render(data);
      return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
    }),
    await measure("easy-template-x: the same", () =>
      new TemplateHandler().process(Buffer.from(template), data),
    ),
  ];
  if (places > 1000) return measured; // its time grows with the square of the places: minutes
  measured.push(
    await measure("docx-templates: the same, without its sandbox", () =>
      createReport({ template, data, cmdDelimiter: ["{", "}"], noSandbox: true }),
    ),
  );
  return measured;
}
