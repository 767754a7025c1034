import type { Browser } from "playwright-core";
import type { PageServer } from "./browser";
import { servePages, startBrowser } from "./browser";

export interface BuiltPages {
  readonly browser: Browser;
  /** Where the built pages are served. */
  readonly origin: string;
}

/** One browser, and one server of the built pages, for all tests of a file. */
export function builtPages(): BuiltPages {
  let browser: Browser | null = null;
  let server: PageServer | null = null;
  beforeAll(async () => {
    server = await servePages();
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    // The server first: a browser that did not start must not keep the run alive.
    await server?.close();
    await browser?.close();
  });
  const started = <T>(thing: T | null): T => {
    if (thing === null) throw new Error("asked for before the tests have begun");
    return thing;
  };
  return {
    get browser() {
      return started(browser);
    },
    get origin() {
      return started(server).origin;
    },
  };
}
