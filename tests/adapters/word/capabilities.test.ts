const place = globalThis as { Office?: unknown };
afterEach(() => delete place.Office);

/** What is known is asked once for a page: every case loads the module afresh. */
async function ask(office?: unknown): Promise<unknown> {
  if (office !== undefined) place.Office = office;
  jest.resetModules();
  const { capabilities } = await import("../../../src/adapters/word/capabilities");
  expect(capabilities()).toBe(capabilities());
  return capabilities();
}

const offering = (sets: Readonly<Record<string, number>>): unknown => ({
  context: {
    requirements: { isSetSupported: (set: string, version: string) => (sets[set] ?? 0) >= Number(version) },
  },
});
const nothing = {
  base: false,
  review: false,
  paragraphEvents: false,
  highlights: false,
  sharedRuntime: false,
  farEastFont: false,
};

test("nothing where Office was not loaded, nor in a plain browser", async () => {
  expect(await ask()).toEqual(nothing);
  expect(await ask({ context: {} })).toEqual(nothing);
  expect(await ask({})).toEqual(nothing);
});

test("what this Word offers", async () => {
  expect(await ask(offering({ WordApi: 1.1 }))).toEqual(nothing);
  expect(await ask(offering({ WordApi: 1.3 }))).toEqual({ ...nothing, base: true });
  expect(await ask(offering({ WordApi: 1.8, SharedRuntime: 1.1 }))).toEqual({
    base: true,
    review: true,
    paragraphEvents: true,
    highlights: true,
    sharedRuntime: true,
    farEastFont: false,
  });
});

test("the font of Chinese text, where both this Word and the library beside the pane know of it", async () => {
  const newest = offering({ WordApi: 1.9, WordApiDesktop: 1.3 });
  expect(await ask(newest)).toMatchObject({ farEastFont: false });
  const realm = globalThis as { Word?: unknown };
  realm.Word = {
    Font: class {
      nameFarEast(): void {}
    },
  };
  expect(await ask(newest)).toMatchObject({ farEastFont: true });
  expect(await ask(offering({ WordApi: 1.9 }))).toMatchObject({ farEastFont: false });
  delete realm.Word;
});
