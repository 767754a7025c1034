/** The files of one build that the workbench needs without a server. */
export interface OfflineBuild {
  /** Another for every build whose files differ. */
  readonly version: string;
  /** Beside the script of the worker, without the files of the task pane. */
  readonly files: readonly string[];
}

/** What a service worker stands on. */
export interface OfflineGround {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string) => Promise<Response>;
  /** Where the pages are, with "/" at the end. */
  readonly base: string;
}

const prefix = "zhubi.pages.";
const cacheOf = ({ version }: OfflineBuild): string => `${prefix}${version}`;
/** What the office may change without a new version of the pages. */
const officeCache = "zhubi.office";
const start = "index.html";
/** Its name changes with its content, so that one of an older version is as good. */
const neverChanges = /^js\/.*\.[0-9a-f]{8}\.js$/u;

/** Takes all files of a build, or none: a mixture of two versions is never kept. Throws where one can not be had. */
export async function takeFiles(ground: OfflineGround, build: OfflineBuild): Promise<void> {
  const { caches, base } = ground;
  const answers = await Promise.all(
    build.files.map(async (name) => [base + name, await fileOf(ground, name)] as const),
  );
  const page = answers.find(([address]) => address === base + start)?.[1];
  if (page !== undefined) await isOfBuild(page.clone(), build);
  const cache = await caches.open(cacheOf(build));
  try {
    for (const [address, answer] of answers) await cache.put(address, answer);
  } catch (cause) {
    await caches.delete(cacheOf(build));
    throw cause;
  }
}

async function fileOf({ caches, fetch, base }: OfflineGround, name: string): Promise<Response> {
  const known = neverChanges.test(name) ? await caches.match(base + name) : undefined;
  if (known !== undefined) return known;
  const answer = await fetch(new Request(base + name, { cache: "no-cache" }));
  if (!answer.ok || answer.redirected) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

/** While a server is being given new files, its page may be older than the worker, or newer. */
async function isOfBuild(page: Response, { files }: OfflineBuild): Promise<void> {
  const known = new Set(files);
  for (const [, script] of (await page.text()).matchAll(/src="?(js\/[^" >]+)/gu))
    if (script !== undefined && !known.has(script)) throw new Error(`${script} is of another version`);
}

/** The version before stays for pages that are still open with it; older ones go. */
export async function tidyCaches({ caches }: OfflineGround, build: OfflineBuild): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheOf(build));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Who asks, as far as it matters. */
export interface Asking {
  readonly request: Request;
  /** Address of the page that asks; null where a page itself is asked for. */
  readonly page: string | null;
}

/** From what is kept, where it is a file of the workbench; else from the server. */
export async function answerTo(
  ground: OfflineGround,
  build: OfflineBuild,
  { request, page }: Asking,
  officeFiles: readonly string[],
): Promise<Response> {
  const { caches, fetch, base } = ground;
  const name = nameIn(base, request.url);
  if (name === null || (page !== null && isOfAnother(base, page))) return fetch(request);
  if (officeFiles.includes(name)) return officeAnswer(ground, request, base + name);
  if (!build.files.includes(name) && !neverChanges.test(name)) return fetch(request);
  const cache = await caches.open(cacheOf(build));
  return (await cache.match(base + name)) ?? (await caches.match(base + name)) ?? fetch(request);
}

/** Without what stands behind "?" or "#"; null for an address elsewhere. */
function nameIn(base: string, address: string): string | null {
  const plain = address.split(/[?#]/u, 1)[0] ?? "";
  if (!plain.startsWith(base)) return null;
  const name = plain.slice(base.length);
  return name === "" ? start : name;
}

/** The task pane and the self-check see the server as it is. */
function isOfAnother(base: string, page: string): boolean {
  const name = nameIn(base, page);
  return name !== null && name.endsWith(".html") && name !== start;
}

/** The newest there is; the last one known where there is no server. */
async function officeAnswer(
  { caches, fetch }: OfflineGround,
  request: Request,
  address: string,
): Promise<Response> {
  const cache = await caches.open(officeCache);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(address, answer.clone());
    else if (answer.status === 404 || answer.status === 410) await cache.delete(address);
    return answer;
  } catch (cause) {
    const known = await cache.match(address);
    if (known !== undefined) return known;
    throw cause;
  }
}
