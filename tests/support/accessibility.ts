import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeInPage {
  readonly axe: {
    run: (
      context: unknown,
    ) => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

/** What axe finds, as "rule: element"; Fluent's focus sentinels are empty, hidden and focusable by design. */
export async function violations(page: Page): Promise<readonly string[]> {
  const installed = await page.evaluate(() => "axe" in window);
  if (!installed) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as AxeInPage;
    const result = await axe.run({ exclude: ["[data-tabster-dummy]"] });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}
