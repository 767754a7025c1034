import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname, join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const root = join(__dirname, "../../dist/web");
const systemChromium = "/usr/bin/chromium";

/**
 * $CHROME, else /usr/bin/chromium, else the browser that comes with the packages. ZHUBI_BROWSER=sparticuz takes the
 * last one whatever is installed. Throws when none starts: a browser test is never passed over in silence.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = [process.env["CHROME"], systemChromium].filter(
    (path): path is string => path !== undefined && path !== "" && existsSync(path),
  );
  const [path] = process.env["ZHUBI_BROWSER"] === "sparticuz" ? [] : installed;
  if (path === undefined) return startPackagedBrowser();
  return chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
}

/**
 * The packaged Chromium is made for a cloud function. Told that it runs in one, it unpacks the system libraries it
 * needs beside itself, so that it starts on a bare machine. The variable must be set before the package is loaded.
 */
async function startPackagedBrowser(): Promise<Browser> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  // In one process the whole browser ends with its first context.
  const args = packaged.args.filter((argument) => argument !== "--single-process");
  return chromium.launch({ executablePath, args, headless: true });
}

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
};

/** Serves dist/web on a free port with the Content-Security-Policy the built page names, as a header too. */
export async function servePages(folder = root): Promise<PageServer> {
  const index = join(folder, "index.html");
  if (!existsSync(index)) throw new Error(`${index} is missing: build first (npm run build)`);
  const policy = policyOf(await readFile(index, "utf8"));
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/"));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (body) => {
        const type = types[extname(file)] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

function policyOf(html: string): string {
  const tag = /<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/u.exec(html)?.[0] ?? "";
  const policy = /content="([^"]+)"/u.exec(tag)?.[1];
  if (policy === undefined) throw new Error("The built page names no Content-Security-Policy");
  return policy;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
