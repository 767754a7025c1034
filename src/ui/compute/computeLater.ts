import type { Compute } from "./compute";

/**
 * Work on the page's own thread whose code is fetched when it is first asked for: where a worker does the work, the
 * page never needs the engine. What could not be fetched is asked for again the next time.
 */
export function computeLater(fetchCompute: () => Promise<Compute>): Compute {
  let fetched: Promise<Compute> | null = null;
  const here = async (): Promise<Compute> => {
    fetched ??= fetchCompute();
    try {
      return await fetched;
    } catch (fault) {
      fetched = null;
      throw fault;
    }
  };
  return {
    check: async (...asked) => (await here()).check(...asked),
    propose: async (...asked) => (await here()).propose(...asked),
    liken: async (...asked) => (await here()).liken(...asked),
    join: async (...asked) => (await here()).join(...asked),
    compare: async (...asked) => (await here()).compare(...asked),
    readPaste: async (...asked) => (await here()).readPaste(...asked),
    readFile: async (...asked) => (await here()).readFile(...asked),
  };
}
