import { createWordHost } from "../../../src/adapters/word/wordHost";
import { inWord } from "../../../src/adapters/word/inWord";
import { followParagraphs } from "../../../src/adapters/word/wordEvents";
import type { WordHost } from "../../../src/adapters/word/wordHost";
import type { TextRange } from "../../../src/core/text/range";
import { buildDocx } from "../../support/docxFixtures";
import { marked } from "../../support/markedText";
import { playWord } from "../../support/wordHost/inNode";
import { WordStandIn } from "../../support/wordHost/wordStandIn";

const realm = globalThis as { Office?: unknown; addEventListener?: unknown };

let word: WordStandIn;
let end: () => void = () => undefined;
/** The pane gets the keyboard back. */
let focusPane: () => void = () => undefined;

beforeEach(() => {
  realm.Office = {
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    context: {
      document: {
        addHandlerAsync: (type: string, handler: () => void) => {
          expect(type).toBe("documentSelectionChanged");
          word.document.whenSelected = handler;
        },
      },
    },
  };
  realm.addEventListener = (type: string, listener: () => void) => {
    if (type === "focus") focusPane = listener;
  };
});
afterEach(() => {
  end();
  end = () => undefined;
  delete realm.Office;
  delete realm.addEventListener;
  expect(word.mistakes).toEqual([]);
  expect(word.referencesLeft).toBe(0);
});

async function open(lines: readonly string[]): Promise<WordHost> {
  word = new WordStandIn(buildDocx(lines));
  end = playWord(word);
  const host = createWordHost();
  await host.read();
  return host;
}

function select(paragraph: number, start: number, until = start): void {
  word.document.select(word.document.span(word.document.paragraphs[paragraph]!, start, until));
}

/** What comes next, or null when nothing comes for longer than the pane waits. */
const next = <T>(listen: (listener: (value: T) => void) => () => void): Promise<T | null> =>
  new Promise((resolve) => {
    const stop = listen((value) => finish(value));
    const timer = setTimeout(() => finish(null), 1800);
    const finish = (value: T | null): void => {
      clearTimeout(timer);
      stop();
      resolve(value);
    };
  });

const selectionIn = ({ onSelection }: WordHost): Promise<TextRange | null> => next<TextRange>(onSelection);
const changeIn = ({ onDocumentChange }: WordHost): Promise<true | null> =>
  next<true>((listener) => onDocumentChange(() => listener(true)));

test("tells where the person clicked, in two round trips", async () => {
  const { snapshot, ranges } = marked("召开党组会议**次。\n开展警示教育⟦**⟧场次。");
  const host = await open(snapshot.paragraphs.map(({ text }) => text));
  const told = selectionIn(host);
  const before = word.syncs;
  select(1, ranges[0]!.start, ranges[0]!.end);
  expect(await told).toEqual(ranges[0]);
  expect(word.syncs - before).toBe(2);
});

test("tells paragraphs with the same text apart, in three", async () => {
  const host = await open(["一、主要工作", "开展学习**次。", "二、存在问题", "开展学习**次。"]);
  const told = selectionIn(host);
  const before = word.syncs;
  select(3, 4);
  expect(await told).toEqual({ paragraph: 3, start: 4, end: 4 });
  expect(word.syncs - before).toBe(3);
});

test("a selection over several paragraphs is told by what its first holds", async () => {
  const host = await open(["开展学习**次。"]);
  const told = selectionIn(host);
  select(0, 2, 8);
  expect(await told).toEqual({ paragraph: 0, start: 2, end: 8 });
});

test("clicks that follow one another at once are one", async () => {
  const host = await open(["开展学习**次。", "召开会议**次。"]);
  const places: TextRange[] = [];
  const stop = host.onSelection((place) => places.push(place));
  select(0, 1);
  select(0, 2);
  select(1, 3);
  await new Promise((resolve) => setTimeout(resolve, 600));
  stop();
  expect(places).toEqual([{ paragraph: 1, start: 3, end: 3 }]);
});

test("typing is a change; moving about is none", async () => {
  const host = await open(["开展学习**次。", "召开会议**次。"]);
  const nothing = changeIn(host);
  select(1, 0);
  expect(await nothing).toBeNull();
  const told = changeIn(host);
  const [first] = word.document.paragraphs;
  word.document.replace(word.document.span(first!, 4, 6), "12");
  select(0, 6);
  expect(await told).toBe(true);
});

test("what changed elsewhere is seen when the person comes back to the pane", async () => {
  const host = await open(["开展学习**次。", "召开会议**次。"]);
  const nothing = changeIn(host);
  focusPane();
  expect(await nothing).toBeNull();
  const told = changeIn(host);
  const [first] = word.document.paragraphs;
  word.document.replace(word.document.span(first!, 4, 6), "12");
  focusPane();
  expect(await told).toBe(true);
});

test("nobody is told any more who has stopped listening", async () => {
  const host = await open(["开展学习**次。"]);
  const told: TextRange[] = [];
  host.onSelection((place) => told.push(place))();
  const other = selectionIn(host);
  select(0, 1);
  expect(await other).not.toBeNull();
  expect(told).toEqual([]);
});

test("where Word tells changes of paragraphs, all three are followed", async () => {
  const handlers = new Map<string, () => Promise<void>>();
  const event = (name: string) => ({ add: (handler: () => Promise<void>) => handlers.set(name, handler) });
  const context = {
    document: {
      onParagraphAdded: event("added"),
      onParagraphChanged: event("changed"),
      onParagraphDeleted: event("deleted"),
    },
    sync: jest.fn(() => Promise.resolve()),
  };
  const changed = jest.fn();
  await followParagraphs(context as unknown as Word.RequestContext, changed);
  expect(context.sync).toHaveBeenCalledTimes(1);
  for (const name of ["added", "changed", "deleted"]) await handlers.get(name)!();
  expect(changed).toHaveBeenCalledTimes(3);
});

test("a Word that is newer than the library beside the pane goes without them", async () => {
  word = new WordStandIn(buildDocx(["开展学习**次。"]));
  end = playWord(word);
  const followed = await inWord((context) => followParagraphs(context, () => undefined));
  expect(followed).toEqual({ ok: true, value: null });
});
