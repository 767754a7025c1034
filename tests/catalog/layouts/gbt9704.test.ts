import { gbt9704, gbt9704Basis } from "../../../src/catalog/layouts/gbt9704";
import { gridPitch, gridSpace } from "../../../src/core/layout/comparePage";
import { fontClass } from "../../../src/core/layout/fontClass";
import { layoutRoles, pageAspects, paragraphAspects } from "../../../src/core/layout/profile";

test("the margins leave the type area of the standard: 156 × 225 mm", () => {
  const { width, height, top, bottom, left, right } = gbt9704.page;
  expect([width - left - right, height - top - bottom]).toEqual([156, 225]);
});

test("22 lines and 28 characters fill it", () => {
  expect(gridPitch(gbt9704.page)).toBeCloseTo(28.99, 2);
  expect(16 + gridSpace(gbt9704.page, 16)).toBeCloseTo(15.79, 2);
  expect(gbt9704.linePitch).toBeLessThanOrEqual(gridPitch(gbt9704.page));
});

test("every font is of a class, so that a substitute can be named", () => {
  for (const role of layoutRoles) expect(fontClass(gbt9704.paragraphs[role].font)).not.toBeNull();
});

test("every rule says where it comes from: a clause, or practice", () => {
  const all = [
    ...layoutRoles.flatMap((role) => paragraphAspects.map((aspect) => gbt9704Basis.paragraph(role, aspect))),
    ...pageAspects.map((aspect) => gbt9704Basis.page[aspect]),
  ];
  for (const { clause, strength } of all)
    expect(strength === "practice" ? clause === "" : /^\d(?:\.\d+)+$/u.test(clause)).toBe(true);
});
