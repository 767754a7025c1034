import { fetchOfficeFile } from "../../../src/adapters/storage/officeFile";

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  "there.json": () => Promise.resolve(new Response("[]")),
  "missing.json": () => Promise.resolve(new Response("Not Found", { status: 404 })),
  "page.json": () => Promise.resolve(new Response("\n<!doctype html><title>主笔</title>")),
  "offline.json": () => Promise.reject(new TypeError("Failed to fetch")),
};

beforeEach(() => {
  jest.spyOn(globalThis, "fetch").mockImplementation((name) => {
    const answer = typeof name === "string" ? answers[name] : undefined;
    if (answer === undefined) throw new Error("asked for something else");
    return answer();
  });
});

afterEach(() => jest.restoreAllMocks());

test.each([
  ["there.json", "[]"],
  ["missing.json", null],
  ["page.json", null],
  ["offline.json", null],
])("%s", async (name, text) => {
  expect(await fetchOfficeFile(name)).toBe(text);
});
