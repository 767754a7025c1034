import { checks } from "../../../src/catalog/checks/index";
import { marks } from "../../support/checkTester";
import { clauses } from "../../support/clauses";
import { marked } from "../../support/markedText";

test.each(clauses)("$standard $clause $says", ({ check: id, example }) => {
  const check = checks.find((known) => known.id === id);
  expect(check === undefined ? id : marks(check, marked(example).snapshot)).toBe(example);
});
