import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import sirv from "sirv";
import { policyIn } from "./policy.mjs";

/**
 * Serves built pages to this machine alone. A page of somewhere else that has its name point here is refused by its
 * Host header; every answer carries the policy that an office's server sends.
 * @param {string} folder @param {object | null} certificate for https, null for http
 */
export function pageServer(folder, certificate) {
  const policy = policyIn(readFileSync(join(folder, "index.html"), "utf8"));
  // Looks at the files anew for every request: a build beside a running server leaves no page without its scripts.
  const files = sirv(folder, { dev: true, etag: false });
  const answer = (request, response) => {
    const refuse = (status) => {
      response.writeHead(status, { "Content-Type": "text/plain" }).end();
    };
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    if (!isOwnHost(request.headers.host, request.socket.localPort)) return refuse(403);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    return files(request, response, () => refuse(404));
  };
  return certificate === null ? createServer(answer) : createSecureServer(certificate, answer);
}

const isOwnHost = (host, port) => host === `localhost:${port}` || host === `127.0.0.1:${port}`;

/** Listens on the first free of some ports and gives its number; throws what the system says of the last one. */
export async function listenOnOneOf(server, ports) {
  for (const [index, port] of ports.entries()) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (cause) {
      if (cause.code !== "EADDRINUSE" || index === ports.length - 1) throw cause;
    }
  }
  throw new Error("no port was given");
}
