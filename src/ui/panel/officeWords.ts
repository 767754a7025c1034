import { officeListsKey } from "../../app/listFault";
import type { ListFault } from "../../app/listFault";
import type { OfficeLists } from "../../core/checking/officeLists";
import { noOfficeLists } from "../../core/checking/officeLists";
import type { SheetError } from "../../ports/ledgerSource";
import type { Services } from "../services";
import type { PanelStore } from "./panelStore";

/** What came of a file with the office's own words. */
export type ListsNotice =
  | {
      readonly kind: "read";
      readonly name: string;
      /** Entries now in use. */
      readonly count: number;
      readonly faults: readonly ListFault[];
    }
  | { readonly kind: "failed"; readonly name: string; readonly error: SheetError };

/** 本单位词表: words, names and wordings of a year of the office's own, beside the product's. */
export interface PanelLists {
  /** Takes the place of the lists from before, unless nothing in the file could be used. */
  readonly openLists: (name: string, bytes: Uint8Array) => Promise<void>;
  /** The product's lists with the office's own, as a spreadsheet to be edited. */
  readonly exportLists: (name: string) => Promise<void>;
  readonly forgetLists: () => void;
  readonly closeListsNotice: () => void;
}

/** The product's own lists are large, and fetched when an office has some beside them. */
const officeLists = () => import("../../app/officeLists");

export const countOfLists = (lists: OfficeLists): number =>
  lists.wrongWords.length +
  lists.formalNames.length +
  lists.yearPhrases.length +
  lists.formulationSets.length +
  lists.frequencyNorms.length +
  lists.doubledCharacters.length;

export interface ListsKeeping extends PanelLists {
  /** Takes up what was kept before, once. */
  readonly load: () => Promise<void>;
}

export function listsOf(services: Services, panel: PanelStore, reread: () => void): ListsKeeping {
  const { store, sheetFiles, paper } = services;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    if (store.get(officeListsKey) === null) return;
    const { keptOfficeLists } = await officeLists();
    panel.set({ lists: keptOfficeLists(store).lists });
  };
  const take = async (lists: OfficeLists): Promise<void> => {
    const { keepOfficeLists } = await officeLists();
    keepOfficeLists(store, lists);
    panel.set({ lists });
    reread();
  };
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { loadOfficeListFile } = await officeLists();
    const read = await loadOfficeListFile(sheetFiles, name, bytes);
    if (!read.ok) return panel.set({ listsNotice: { kind: "failed", name, error: read.error } });
    const { lists, faults } = read.value;
    const count = countOfLists(lists);
    panel.set({ listsNotice: { kind: "read", name, count, faults } });
    if (count > 0 || faults.length === 0) await take(lists);
  };
  return {
    load: () => (loading ??= load()),
    openLists: (name, bytes) => panel.guard(() => open(name, bytes)),
    exportLists: (name) =>
      panel.guard(async () => {
        const { officeListGrids } = await officeLists();
        const bytes = await paper?.workbook(officeListGrids(panel.get().lists));
        if (bytes !== undefined) paper?.download(name, bytes);
      }),
    forgetLists() {
      panel.set({ listsNotice: null });
      void panel.guard(() => take(noOfficeLists));
    },
    closeListsNotice: () => panel.set({ listsNotice: null }),
  };
}
