import { ledgerWords } from "../catalog/language/ledgerWords";
import { ledgerLayouts } from "../catalog/ledgerLayouts/index";
import type { Snapshot } from "../core/document/snapshot";
import { withColumnRoles, withoutPassedOver } from "../core/ledger/columnRoles";
import { documentSheets } from "../core/ledger/documentSheets";
import type { Facts } from "../core/ledger/facts/fact";
import { joinFacts, readFacts } from "../core/ledger/facts/readFacts";
import type { Ledger, LedgerError } from "../core/ledger/ledger";
import { readLedger } from "../core/ledger/readLedger";
import type { LedgerOptions, RowTest } from "../core/ledger/readLedger";
import type { Sheet } from "../core/ledger/sheet";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { LedgerSource, SheetError } from "../ports/ledgerSource";
import { failed } from "./ledgerFailed";

export type LoadLedgerError =
  | LedgerError
  | SheetError
  /** A fault of ours that nobody foresaw: whoever waits for the ledger is answered all the same. */
  | { readonly kind: "failed"; readonly detail: string };

export function loadPastedLedger(
  source: LedgerSource,
  text: string,
  options: LedgerOptions,
): Result<Ledger, LoadLedgerError> {
  try {
    const sheets = source.readText(text);
    return sheets.ok ? readSheets(sheets.value, "", options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

export async function loadLedgerFile(
  source: LedgerSource,
  name: string,
  bytes: Uint8Array,
  options: LedgerOptions,
): Promise<Result<Ledger, LoadLedgerError>> {
  try {
    const sheets = await source.readFile(name, bytes);
    return sheets.ok ? readSheets(sheets.value, name, options) : sheets;
  } catch (cause) {
    return failed(cause);
  }
}

/** What opens a document's bytes; null where they are no document. */
export type OpenDocument = (bytes: Uint8Array) => Promise<Snapshot | null>;

/** A source that reads documents too: their tables, and their lines with figures. */
export const withDocuments = (source: LedgerSource, open: OpenDocument): LedgerSource => ({
  readText: (text) => source.readText(text),
  readFile: async (name, bytes) => {
    const sheets = await source.readFile(name, bytes);
    if (sheets.ok || sheets.error.kind !== "notASpreadsheet") return sheets;
    const document = await open(bytes);
    if (document === null) return sheets;
    const read = documentSheets(document);
    return read.length === 0 ? err({ kind: "empty" }) : ok(read);
  },
});

/** Several ledgers as one: each figure keeps the name of its own. The first decides how the whole is called. */
export function joinLedgers(ledgers: readonly [Ledger, ...Ledger[]]): Ledger {
  const [first, ...others] = ledgers;
  if (others.length === 0) return first;
  const facts = ledgers.flatMap((ledger) => ledger.facts ?? []);
  return {
    ...first,
    rows: ledgers.reduce((sum, { rows }) => sum + rows, 0),
    figures: ledgers.flatMap(({ figures }) => figures),
    events: ledgers.flatMap(({ events }) => events),
    notes: ledgers.flatMap(({ notes }) => notes),
    columns: ledgers.flatMap(({ columns }) => columns ?? []),
    ...(facts.length === 0 ? {} : { facts: joinFacts(facts) }),
  };
}

function readSheets(
  sheets: readonly Sheet[],
  name: string,
  options: LedgerOptions,
): Result<Ledger, LedgerError> {
  const roles = options.roles ?? new Map();
  const facts = readFacts(
    sheets.map((sheet) => withColumnRoles(withoutPassedOver(sheet, roles), roles)),
    ledgerWords,
    fileName(name),
  );
  const ledger = readLedger(sheets, ledgerLayouts, { ...options, notHeld: notHeldIn(facts) });
  if (ledger.ok) return ok({ ...ledger.value, facts });
  return saysSomething(facts) ? ok(ofFacts(facts)) : ledger;
}

/** What the facts leave out as not held, the list of events leaves out too. */
function notHeldIn({ tables }: Facts): RowTest {
  const rows = new Set(
    tables.flatMap(({ cases }) =>
      (cases?.rows ?? []).flatMap(({ held, origin }) => (held ? [] : [`${origin.row} ${origin.sheet}`])),
    ),
  );
  return (sheet, row) => rows.has(`${row} ${sheet}`);
}

const saysSomething = ({ facts, tables }: Facts): boolean =>
  facts.length > 0 || tables.some(({ cases }) => cases !== null);

const ofFacts = (facts: Facts): Ledger => ({
  layout: "summary",
  rows: facts.tables.reduce((sum, { body }) => sum + body.length, 0),
  figures: [],
  events: [],
  notes: [],
  facts,
});

/** Without its folders. */
const fileName = (path: string): string => path.replace(/^.*[\\/]/u, "");
