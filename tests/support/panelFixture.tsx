import { render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import { spreadsheetSource } from "../../src/adapters/spreadsheet/spreadsheetSource";
import { memoryHost } from "../../src/adapters/memory/memoryHost";
import { plainSnapshot } from "../../src/core/document/snapshot";
import type { DocumentHost } from "../../src/ports/documentHost";
import type { UserStore } from "../../src/ports/userStore";
import { App } from "../../src/ui/App";
import { fetchPanels } from "../../src/ui/frame/panels";
import { computeHere } from "../../src/ui/compute/compute";
import type { Services } from "../../src/ui/services";

// The panels are fetched when asked for; tests find them at hand.
beforeAll(() => fetchPanels());

export function memoryStore(): UserStore {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

export function servicesOver(host: DocumentHost, more: Partial<Services> = {}): Services {
  return {
    host,
    sheetFiles: spreadsheetSource,
    compute: computeHere(spreadsheetSource),
    store: memoryStore(),
    locale: "zh-CN",
    thisYear: 2026,
    ...more,
  };
}

export const hostOf = (lines: readonly string[]): DocumentHost => memoryHost(plainSnapshot(lines));

export const renderPane = (services: Services): RenderResult => render(<App services={services} />);
