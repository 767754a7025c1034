import { takeOver } from "../../adapters/storage/appUpdates";
import { answerTo, takeFiles, tidyCaches } from "../../adapters/storage/offlineFiles";
import type { OfflineGround } from "../../adapters/storage/offlineFiles";
import { officePhrasesFile } from "../../app/officePhrasesFile";
import type { WorkerScope } from "./workerScope";

const worker = self as unknown as WorkerScope;
const build = worker.zhubiBuild;
const ground: OfflineGround = {
  caches: worker.caches,
  fetch: (request) => worker.fetch(request),
  base: worker.registration.scope,
};

/** Gives the workbench its files without a server. A newer version waits until the person agrees. */
worker.addEventListener("install", (event) => event.waitUntil(takeFiles(ground, build)));
worker.addEventListener("activate", (event) =>
  event.waitUntil(tidyCaches(ground, build).then(() => worker.clients.claim())),
);
worker.addEventListener("message", ({ data }) => {
  if (data === takeOver) void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  if (request.method === "GET" && request.url.startsWith(ground.base))
    event.respondWith(answer(request, clientId));
});

async function answer(request: Request, clientId: string): Promise<Response> {
  const page = request.mode === "navigate" ? null : ((await worker.clients.get(clientId))?.url ?? null);
  return answerTo(ground, build, { request, page }, [officePhrasesFile]);
}
