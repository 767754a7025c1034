import type { Finding } from "../../core/checking/finding";
import { formatMessage } from "../../core/checking/formatMessage";
import type { KindId, RoleId } from "../../core/report/reportKind";
import type { Entry } from "../panel/entries";
import type { CatalogStrings } from "./catalog";
import { checksEnUS } from "./checks/checks.en-US";

/** Kinds of reports: the whole name, and the one of the menu. */
export const kindsEnUS: Readonly<Record<KindId, { readonly name: string; readonly shortName: string }>> = {
  "main-responsibility": {
    name: "Report on the main responsibility for strict governance of the Party",
    shortName: "Main responsibility",
  },
  "main-and-first-responsibility": {
    name: "Report on the main responsibility and that of the first responsible person",
    shortName: "Main and first responsibility",
  },
  "first-responsible-person": {
    name: "Report of the secretary as first responsible person",
    shortName: "First responsible person",
  },
  "integrity-responsibility": {
    name: "Report on the responsibility system for clean government",
    shortName: "Clean government",
  },
  "annual-summary": {
    name: "Annual summary of strict governance of the Party",
    shortName: "Annual summary",
  },
};

const others = "{most} findings of this kind are listed, further ones are not. Mend these, then check again.";

type Told = Pick<Finding, "check" | "text" | "message" | "basis" | "said" | "role">;

/** A finding as it is told in English; what it quotes of the document stays as it is. */
export function findingEnUS(finding: Told, roles: Readonly<Record<RoleId, string>>) {
  const { check, basis } = finding;
  const words = checksEnUS.get(check);
  return { name: words?.name ?? check, message: messageOf(finding, roles), basis: words?.basis ?? basis };
}

function messageOf(
  { check, text, message, said, role }: Told,
  roles: Readonly<Record<RoleId, string>>,
): string {
  if (said === undefined) return message;
  const template = said.id === "" ? others : checksEnUS.get(check)?.messages[said.id];
  if (template === undefined) return message;
  return formatMessage(template, {
    ...said.data,
    text,
    ...(role === undefined ? {} : { role: roles[role] }),
  });
}

const missingName = checksEnUS.get("missing-section")?.name ?? null;

export const catalogEnUS = (roles: Readonly<Record<RoleId, string>>): CatalogStrings => {
  const told = (entry: Entry): Entry => {
    const { finding, missing } = entry;
    if (finding !== null) return { ...entry, ...findingEnUS(finding, roles) };
    return missing === null ? entry : { ...entry, name: missingName };
  };
  const known = new WeakMap<readonly Entry[], readonly Entry[]>();
  return {
    check: (id, name) => checksEnUS.get(id)?.name ?? name,
    kind: (id) => kindsEnUS[id].name,
    shortKind: (id) => kindsEnUS[id].shortName,
    entries: (entries) => {
      const before = known.get(entries) ?? entries.map(told);
      known.set(entries, before);
      return before;
    },
  };
};
