import { memoryHost } from "../../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../../src/core/document/snapshot";
import { hostContract } from "../../support/hostContract";

hostContract("memory", (paragraphs) => Promise.resolve(memoryHost(plainSnapshot(paragraphs))));

test("remembers the place revealed last", async () => {
  const host = memoryHost(plainSnapshot(["学习**次"]));
  expect(host.revealed).toBeNull();
  await host.reveal({ paragraph: 0, start: 2, end: 4 });
  expect(host.revealed).toEqual({ paragraph: 0, start: 2, end: 4 });
});
