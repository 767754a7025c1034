import { readFileSync } from "node:fs";
import { corporaFolder, corpusHits } from "../../fixtures/corpora/readHits";

const judged = readFileSync("tests/fixtures/corpora/judgedHits.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

test("no finding on official texts that is judged false is more than advice", () => {
  const wrong = judged.filter(
    ([, , severity, , , judgement]) => judgement?.startsWith("false") === true && severity !== "advice",
  );
  expect(wrong).toEqual([]);
});

const folder = corporaFolder();
if (folder === null) process.stdout.write("corpora: ZHUBI_CORPORA is not set, official texts are not read\n");

(folder === null ? test.skip : test)(
  "what the checks of wording and marks say of official texts has been judged",
  () => {
    const known = new Set(judged.map((fields) => fields.slice(0, 4).join("\t")));
    const hits = corpusHits(folder ?? "");
    expect([...hits].filter((hit) => !known.has(hit))).toEqual([]);
  },
  600_000,
);
