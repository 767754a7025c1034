import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";

const root = join(__dirname, "../..");
let server: ChildProcess;
let said = "";
let port = 0;

beforeAll(async () => {
  server = spawn(process.execPath, [join(root, "scripts/start.mjs")], { env: { ...process.env, PORT: "0" } });
  port = await new Promise<number>((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      const address = /http:\/\/localhost:(\d+)\//.exec(said)?.[1];
      if (address !== undefined) resolve(Number(address));
    });
    server.once("exit", () => reject(new Error(said)));
  });
}, 60_000);
afterAll(() => server.kill());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as it is: `fetch` would tidy it up. */
const ask = (path: string, host = `localhost:${port}`, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });

test("says at once what it does, builds nothing that is built, and answers when it gives its address", async () => {
  expect(said.startsWith("主笔：正在启动")).toBe(true);
  expect(said).not.toContain("构建");
  const { status, body } = await ask("/");
  expect(status).toBe(200);
  expect(body).toBe(readFileSync(join(root, "dist/web/index.html"), "utf8"));
});

test.each(["/", "/taskpane.html", "/files.json", "/nothing.js"])(
  "%s carries the policy of the page and is not kept",
  async (path) => {
    const { headers } = await ask(path);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  },
);

test("is there for this machine alone, by its own names", async () => {
  expect((await ask("/", `127.0.0.1:${port}`)).status).toBe(200);
  expect((await ask("/", "evil.example")).status).toBe(403);
  expect((await ask("/", `evil.example:${port}`)).status).toBe(403);
  expect((await ask("/", `localhost:${port}`, "POST")).status).toBe(405);
});

test.each(["/../package.json", "/%2e%2e/package.json", "/..%2fweb.sources", "/../web.sources", "/%00"])(
  "gives nothing from outside the pages: %s",
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe("");
  },
);
