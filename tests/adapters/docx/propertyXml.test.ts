import {
  paragraphOrder,
  runOrder,
  sectionOrder,
  withProperties,
} from "../../../src/adapters/docx/propertyXml";

const wanted = (elements: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(elements));

test.each([
  ["into nothing", "", { sz: "<w:sz/>" }, "<w:rPr><w:sz/></w:rPr>"],
  ["into an empty element", "<w:rPr/>", { sz: "<w:sz/>" }, "<w:rPr><w:sz/></w:rPr>"],
  [
    "in the place the schema gives it",
    '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>',
    { sz: "<w:sz/>" },
    '<w:rPr><w:b/><w:sz/><w:u w:val="single"/></w:rPr>',
  ],
  [
    "instead of the one that was there",
    '<w:rPr><w:sz w:val="24"/></w:rPr>',
    { sz: "<w:sz/>" },
    "<w:rPr><w:sz/></w:rPr>",
  ],
  ["taken out", "<w:rPr><w:b/><w:i/></w:rPr>", { b: "" }, "<w:rPr><w:i/></w:rPr>"],
  [
    "before extensions of later versions and the record of an earlier look",
    "<w:rPr><w14:shadow><w14:sz/></w14:shadow><w:rPrChange><w:rPr><w:sz/></w:rPr></w:rPrChange></w:rPr>",
    { szCs: "<w:szCs/>" },
    "<w:rPr><w:szCs/><w14:shadow><w14:sz/></w14:shadow><w:rPrChange><w:rPr><w:sz/></w:rPr></w:rPrChange></w:rPr>",
  ],
])("a property goes %s", (_, xml, elements, expected) => {
  expect(withProperties(xml, runOrder, wanted(elements), "w:")).toBe(expected);
});

test("a paragraph's own section and the mark's look keep their places behind indents", () => {
  const xml = "<w:pPr><w:pStyle/><w:jc/><w:rPr><w:sz/></w:rPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr>";
  expect(
    withProperties(xml, paragraphOrder, wanted({ ind: "<w:ind/>", spacing: "<w:spacing/>" }), "w:"),
  ).toBe(
    "<w:pPr><w:pStyle/><w:spacing/><w:ind/><w:jc/><w:rPr><w:sz/></w:rPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr>",
  );
});

test("another prefix is used throughout", () => {
  expect(
    withProperties("<x:sectPr><x:cols/></x:sectPr>", sectionOrder, wanted({ pgSz: "<x:pgSz/>" }), "x:"),
  ).toBe("<x:sectPr><x:pgSz/><x:cols/></x:sectPr>");
});
