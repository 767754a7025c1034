import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../../src/catalog/checks/index";
import { checkDocs } from "../../support/checkDocs";

const page = join(__dirname, "../../../docs/checks.md");

test("docs/checks.md is what the checks say (UPDATE_DOCS=1 writes it)", () => {
  const expected = checkDocs(checks);
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, expected);
  expect(readFileSync(page, "utf8")).toBe(expected);
});
