import type { FactRole } from "../ledger/facts/fact";
import type { LedgerWords } from "./ledgerWords";

/** The role that words give a figure: 计划, 上年, 完成率; null where they give none. */
export function roleSaid(text: string, { roles, roleless }: LedgerWords): FactRole | null {
  const bare = roleless.reduce((rest, word) => rest.replaceAll(word, ""), text);
  return roles.find(([word]) => bare.includes(word))?.[1] ?? null;
}
