import type { FactRole } from "../ledger/facts/fact";
import type { LedgerWords } from "./ledgerWords";

/** 填报“三个规定”事项: a name is no role. */
const quoted = /“[^“”]*”|《[^《》]*》/gu;

/** The role that words give a figure: 计划, 上年, 完成率; null where they give none. */
export function roleSaid(text: string, { roles, roleless }: LedgerWords): FactRole | null {
  const bare = roleless.reduce((rest, word) => rest.replaceAll(word, ""), text.replace(quoted, ""));
  return roles.find(([word]) => bare.includes(word))?.[1] ?? null;
}
