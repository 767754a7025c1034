import { checkName } from "../../app/catalogNames";
import { keepIgnores, loadIgnores, withIgnore, withoutIgnore } from "../../app/keepIgnores";
import type { Ignore, IgnoreScope } from "../../core/checking/ignores";
import { sameIgnore } from "../../core/checking/ignores";
import { isPassing } from "../../ports/documentHost";
import type { DocumentRecord } from "../../ports/documentRecord";
import type { Services } from "../services";
import type { Entry } from "./entries";
import { seenAgain } from "./carryEntries";
import type { Action, Deed, IgnoreStep, PanelState } from "./panelState";
import type { PanelStore } from "./panelStore";
import { userRecord } from "./userRecord";

/** 不处理: what the person decides to leave as it is. */
export interface PanelIgnores {
  /** Nothing happens for an entry that no check spoke of. */
  readonly ignore: (entry: Entry, scope: IgnoreScope) => Promise<void>;
  /** Shows again what `ignore` hides. */
  readonly heed: (ignore: Ignore) => Promise<void>;
  /** For the submission sheet. */
  readonly giveReason: (ignore: Ignore, reason: string) => Promise<void>;
}

export interface IgnoreKeeping extends PanelIgnores {
  /** Reads what was kept before, once; again only while the host is too busy to answer. */
  readonly load: () => Promise<void>;
  /** Puts a change of the list back, the newest of all changes. */
  readonly undo: (action: Action, step: IgnoreStep) => Promise<void>;
}

export function ignoresOf(services: Services, store: PanelStore): IgnoreKeeping {
  const keeping = keepingOf(services);
  // Nothing is written where what is there was not read.
  let writable: DocumentRecord | undefined;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    const { ignores, trouble } = await loadIgnores({ ...keeping, user: services.store });
    if (trouble !== null && isPassing(trouble)) loading = null;
    writable = trouble === null ? keeping.record : undefined;
    store.update((state) => ({
      ...shown(state, withOthers(ignores, state.ignores)),
      ignoresKept: trouble === null ? keeping.kept : "pane",
      ignoresUnread: trouble !== null,
    }));
  };
  const change = async (to: (state: PanelState) => Partial<PanelState>): Promise<void> => {
    if (store.get().busy !== null) return;
    store.update(to);
    const { ignores } = store.get();
    const kept = await keepIgnores({ ...keeping, record: writable, user: services.store }, ignores);
    if (!kept.ok && kept.error.kind !== "noPlace")
      store.set({ ignoresKept: "pane", notice: { kind: "failed", error: kept.error } });
  };
  return {
    load: () => (loading ??= load()),
    ignore: (entry, scope) => store.guard(() => change((state) => ignored(state, entry, scope))),
    heed: (ignore) => store.guard(() => change((state) => heeded(state, ignore))),
    giveReason: (ignore, reason) =>
      store.guard(() =>
        change(({ ignores }) => ({
          ignores: ignores.map((other) => (sameIgnore(other, ignore) ? { ...other, reason } : other)),
        })),
      ),
    undo: (action, step) => store.guard(() => change((state) => undone(state, action, step))),
  };
}

/** What the person set in the pane before the document could be asked stays. */
const withOthers = (ignores: readonly Ignore[], others: readonly Ignore[]): readonly Ignore[] => [
  ...ignores,
  ...others.filter((other) => !ignores.some((ignore) => sameIgnore(ignore, other))),
];

/** In the document where it has a place, else with the person under what the document is known by. */
function keepingOf({ host, store, documentKey }: Services): {
  readonly record: DocumentRecord | undefined;
  readonly kept: PanelState["ignoresKept"];
  readonly copyAs?: string | null;
} {
  const key = documentKey?.() ?? null;
  if (host.record !== undefined)
    return { record: host.record, kept: "document", copyAs: host.record.mayBeLost === true ? key : null };
  return key === null
    ? { record: undefined, kept: "pane" }
    : { record: userRecord(store, key), kept: "user" };
}

/** The list and what it lets be seen change together. */
const shown = (
  { report, entries }: PanelState,
  ignores: readonly Ignore[],
): Pick<PanelState, "ignores"> & Partial<PanelState> =>
  report === null ? { ignores } : { ignores, ...seenAgain(entries, report, ignores) };

function ignored(state: PanelState, entry: Entry, scope: IgnoreScope): Partial<PanelState> {
  const { report, ignores } = state;
  if (report === null || entry.finding === null) return {};
  const after = withIgnore(report, ignores, entry.finding, { scope, reason: "" });
  const added = after.at(-1) ?? null;
  const removed = ignores.find((other) => added !== null && sameIgnore(other, added)) ?? null;
  const { check } = entry.finding;
  const deed: Deed = { kind: "ignored", scope, check, name: checkName(check, report) };
  return { ...shown(state, after), ...doneBy(state, deed, { added, removed }), openEntry: null };
}

function heeded(state: PanelState, ignore: Ignore): Partial<PanelState> {
  const removed = state.ignores.find((other) => sameIgnore(other, ignore));
  if (removed === undefined) return {};
  const deed: Deed = { kind: "heeded", check: ignore.check, name: checkName(ignore.check, state.report) };
  return {
    ...shown(state, withoutIgnore(state.ignores, ignore)),
    ...doneBy(state, deed, { added: null, removed }),
  };
}

const doneBy = (
  { actions, filled }: PanelState,
  deed: Deed,
  ignoreStep: IgnoreStep,
): Pick<PanelState, "actions" | "notice"> => ({
  actions: [...actions, { deed, undo: [], filledBefore: filled, ignoreStep }],
  notice: { kind: "done", deed },
});

function undone(state: PanelState, action: Action, { added, removed }: IgnoreStep): Partial<PanelState> {
  const without = added === null ? state.ignores : withoutIgnore(state.ignores, added);
  return {
    ...shown(state, removed === null ? without : [...without, removed]),
    actions: state.actions.filter((other) => other !== action),
    notice: { kind: "undone", deed: action.deed, left: 0 },
  };
}
