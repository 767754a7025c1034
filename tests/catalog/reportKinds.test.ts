import { reportKinds } from "../../src/catalog/reportKinds/index";
import { roles } from "../../src/catalog/roles";
import { sortCues, matchesAny } from "../../src/core/report/cue";
import { kindIds, roleIds } from "../../src/core/report/reportKind";

test("every kind and every role is there once", () => {
  expect(reportKinds.map(({ id }) => id).sort()).toEqual([...kindIds].sort());
  expect(roles.map(({ id }) => id)).toEqual(roleIds);
});

describe.each(reportKinds.map((kind) => [kind.id, kind] as const))("%s", (_id, kind) => {
  test("roles stand in the order of reports, none twice", () => {
    const order = kind.roles.map(({ role }) => roleIds.indexOf(role));
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  test("each required and expected role has a scaffold", () => {
    const wanted = kind.roles.filter(({ requirement }) => requirement !== "allowed").map(({ role }) => role);
    const scaffolds = kind.scaffolds.map(({ role }) => role);

    expect(scaffolds).toEqual(expect.arrayContaining(wanted));
  });

  test("scaffolds name known variables only and number nothing themselves", () => {
    const known = [
      ...["unit", "organ", "superior", "year", "nextYear", "secretary"],
      ...["meeting", "life", "below", "office", "staff"],
    ];
    const texts = kind.scaffolds
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ role, text, others = [] }) =>
        [text, ...others.map((other) => other.text)].map((one) => ({ role, text: one })),
      );
    for (const { text, role } of texts) {
      for (const [, name = ""] of text.matchAll(/\{(\w+)\}/g)) expect(known).toContain(name);
      if (role.startsWith("heading")) expect(text).toMatch(/^[^（(一二三四五1-9].*[^。]$/);
    }
  });

  test("cues compile", () => {
    for (const { words } of kind.cues) expect(() => matchesAny("报告", words)).not.toThrow();
  });
});

test.each(roles.map((role) => [role.id, role] as const))(
  "cues of %s compile and none stands twice",
  (_id, role) => {
    for (const cues of [role.headingCues, role.passageCues]) {
      const { words, beside, vetoes } = sortCues(cues, { nextYear: "2026" });
      expect(() => [words, beside, vetoes].map((list) => matchesAny("报告", list))).not.toThrow();
      expect(new Set(cues).size).toBe(cues.length);
    }
  },
);
