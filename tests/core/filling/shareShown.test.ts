import { plainSnapshot } from "../../../src/core/document/snapshot";
import { shareShown } from "../../../src/core/filling/shareShown";
import { findGaps } from "../../../src/core/gaps/findGaps";

function shown(mask: string, digits: string): string | null {
  const [gap] = findGaps(plainSnapshot([`群众满意度${mask}％。`]));
  if (gap === undefined) throw new Error(mask);
  const share = shareShown(gap, { digits, value: Number(digits), hedge: null });
  return share === null ? null : `${share.amount.digits} ${share.sure ? "sure" : (share.formula ?? "")}`;
}

test.each([
  ["*.**", "0.82", "0.82 sure"],
  ["**.*", "0.992", "99.2 0.992 × 100"],
  ["**.*", "0.82", null],
  ["**", "0.92", null],
])("a mask of %s and %s in a column of per cent", (mask, digits, expected) => {
  expect(shown(mask, digits)).toBe(expected);
});
