import { checkDocument } from "../../src/app/checkDocument";
import { maskDocument, unmaskDocument } from "../../src/app/maskDocument";
import { parseMaskKey, serialiseMaskKey } from "../../src/core/writing/maskKey";
import { openedDocx } from "../support/openedDocx";
import { anyDocx, zipped } from "./docxCase";
import { fuzzClass, hold } from "./fuzzClass";
import { readIndependently } from "./independentReader";

const textsOf = (bytes: Uint8Array): readonly string[] => readIndependently(bytes).map(({ text }) => text);

export const docxMasking = fuzzClass({
  id: "docx.masking",
  kind: "lossless",
  inputs: anyDocx,
  files: (made) => [{ name: "input.docx", content: zipped(made) }],
  run: async (made) => {
    const bytes = zipped(made);
    const file = openedDocx(bytes);
    const report = await checkDocument(file);
    if (!report.ok) return report.error.kind;
    const masked = await maskDocument(file, report.value);
    if (!masked.ok) return masked.error.kind;
    const key = parseMaskKey(serialiseMaskKey(masked.value.key));
    if (!key.ok) throw new Error("our own key is not read");
    const sent = openedDocx(file.save());
    const again = await checkDocument(sent);
    if (!again.ok) return again.error.kind;
    const back = await unmaskDocument(sent, again.value, key.value);
    if (!back.ok) return back.error.kind;
    if (back.value.left.length > 0) return "some left and named";
    hold("masked and unmasked, another text", textsOf(sent.save()), textsOf(bytes));
    return masked.value.masked.length > 0 ? "masked" : "nothing to mask";
  },
});
