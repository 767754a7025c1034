import { createBrowserStore } from "../../src/adapters/storage/browserStore";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("values survive the page under a prefix of our own", () => {
  createBrowserStore().set("a", "1");
  expect(createBrowserStore().get("a")).toBe("1");
  expect(localStorage.getItem("zhubi.a")).toBe("1");
  createBrowserStore().remove("a");
  expect(createBrowserStore().get("a")).toBeNull();
});

test.each(["setItem", "getItem", "removeItem"] as const)("storage that refuses %s does no harm", (method) => {
  jest.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new Error("refused");
  });
  const store = createBrowserStore();
  store.set("a", "1");
  expect(store.get("a")).toBe("1");
  store.remove("a");
  expect(store.get("b")).toBeNull();
});

test("no storage at all: values live as long as the page", () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new Error("forbidden");
  });
  const store = createBrowserStore();
  store.set("a", "1");
  expect(store.get("a")).toBe("1");
});
