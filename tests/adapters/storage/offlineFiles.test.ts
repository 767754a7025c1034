import { answerTo, takeFiles, tidyCaches } from "../../../src/adapters/storage/offlineFiles";
import type { OfflineBuild, OfflineGround } from "../../../src/adapters/storage/offlineFiles";

const base = "https://office.example/zhubi/";
const build: OfflineBuild = { version: "b", files: ["index.html", "js/a.00000001.js", "assets/x.txt"] };
const page = '<script src="js/a.00000001.js"></script>';

/** Caches in memory; no more of them than is used. */
function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  const cacheOf = (stored: Map<string, Response>) => ({
    put: (request: RequestInfo, response: Response) => {
      stored.set(addressOf(request), response);
      return Promise.resolve();
    },
    match: (request: RequestInfo) => Promise.resolve(stored.get(addressOf(request))?.clone()),
    delete: (request: RequestInfo) => Promise.resolve(stored.delete(addressOf(request))),
  });
  return {
    open: (name: string) => {
      const stored = all.get(name) ?? new Map<string, Response>();
      all.set(name, stored);
      return Promise.resolve(cacheOf(stored));
    },
    delete: (name: string) => Promise.resolve(all.delete(name)),
    keys: () => Promise.resolve([...all.keys()]),
    match: (request: RequestInfo) => {
      const found = [...all.values()].find((stored) => stored.has(addressOf(request)));
      return Promise.resolve(found?.get(addressOf(request))?.clone());
    },
  } as unknown as CacheStorage;
}

/** A server with these files; null = no server at all. */
function ground(
  files: Readonly<Record<string, string>> | null,
  caches = memoryCaches(),
): OfflineGround & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    caches,
    base,
    asked,
    fetch: (request) => {
      const name = (request instanceof Request ? request.url : request).slice(base.length);
      asked.push(name);
      if (files === null) return Promise.reject(new TypeError("Failed to fetch"));
      const text = files[name];
      return Promise.resolve(text === undefined ? new Response("", { status: 404 }) : new Response(text));
    },
  };
}
const whole = { "index.html": page, "js/a.00000001.js": "1", "assets/x.txt": "x" };
const asking = (name: string, from: string | null = base) => ({
  request: new Request(base + name),
  page: from,
});
const textOf = async (answer: Promise<Response>): Promise<string> => (await answer).text();

test("what was taken is there without a server, whatever stands behind the address", async () => {
  const { caches } = ground(null);
  await takeFiles(ground(whole, caches), build);
  const offline = ground(null, caches);
  expect(await textOf(answerTo(offline, build, asking("", null), []))).toBe(page);
  expect(await textOf(answerTo(offline, build, asking("index.html?x=1#top", null), []))).toBe(page);
  expect(await textOf(answerTo(offline, build, asking("assets/x.txt"), []))).toBe("x");
  expect(offline.asked).toEqual([]);
});

test("all files are taken, or none", async () => {
  const lacking = ground({ "index.html": page, "js/a.00000001.js": "1" });
  await expect(takeFiles(lacking, build)).rejects.toThrow("assets/x.txt: 404");
  expect(await lacking.caches.keys()).toEqual([]);
  const other = ground({ ...whole, "index.html": '<script src="js/b.00000002.js"></script>' });
  await expect(takeFiles(other, build)).rejects.toThrow("another version");
  expect(await other.caches.keys()).toEqual([]);
});

test("a script that is here already is not asked for again; the version before stays, older ones go", async () => {
  const { caches } = ground(null);
  for (const version of ["a", "b", "c"]) {
    const server = ground(whole, caches);
    await takeFiles(server, { ...build, version });
    expect(server.asked.includes("js/a.00000001.js")).toBe(version === "a");
    await tidyCaches(server, { ...build, version });
  }
  expect(await caches.keys()).toEqual(["zhubi.pages.b", "zhubi.pages.c"]);
});

test("the task pane and the self-check see the server as it is", async () => {
  const { caches } = ground(null);
  await takeFiles(ground(whole, caches), build);
  const server = ground({ ...whole, "assets/x.txt": "newer" }, caches);
  for (const other of ["taskpane.html", "selfcheck.html"])
    expect(await textOf(answerTo(server, build, asking("assets/x.txt", base + other), []))).toBe("newer");
  await textOf(answerTo(server, build, asking("taskpane.html", null), []));
  expect(server.asked).toContain("taskpane.html");
});

test("what the office puts beside the pages is the newest there is, and the last one known without a server", async () => {
  const { caches } = ground(null);
  const words = ["phrases.json"];
  const ask = (server: OfflineGround) => answerTo(server, build, asking("phrases.json"), words);
  expect(await textOf(ask(ground({ "phrases.json": "1" }, caches)))).toBe("1");
  expect(await textOf(ask(ground({ "phrases.json": "2" }, caches)))).toBe("2");
  expect(await textOf(ask(ground(null, caches)))).toBe("2");
  await ask(ground({}, caches));
  await expect(ask(ground(null, caches))).rejects.toThrow("Failed to fetch");
});
