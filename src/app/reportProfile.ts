import type { RoleId } from "../core/report/reportKind";
import { roleIds } from "../core/report/reportKind";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { Variables } from "../core/writing/planSection";

/** What an office tells once for all its reports: unit, organ, superior, secretary, year, and the ways of writing it prefers. */
export interface ReportProfile {
  readonly variables: Variables;
  readonly variants: Readonly<Partial<Record<RoleId, string>>>;
  /** Names in the profile that mean nothing here; they are left out and reported. */
  readonly unknown: readonly string[];
}

/** `notJson`: no JSON · `notObject`: JSON, but no object · `badValue`: a value that is neither text nor number · `tooLong`: longer than any name. */
export type ProfileError =
  | { readonly kind: "notJson" }
  | { readonly kind: "notObject" }
  | { readonly kind: "badValue"; readonly name: string }
  | { readonly kind: "tooLong"; readonly name: string; readonly limit: number };

/** Characters of a name or value; the longest names of offices have some sixty. */
const longest = 200;

const names: ReadonlyMap<string, string> = new Map([
  ["单位", "unit"],
  ["单位名称", "unit"],
  ["党组织", "organ"],
  ["上级", "superior"],
  ["主送机关", "superior"],
  ["书记", "secretary"],
  ["书记姓名", "secretary"],
  ["单位类型", "sector"],
  ["行业", "sector"],
  ["年度", "year"],
  ["年份", "year"],
  ["下一年度", "nextYear"],
  ...["unit", "organ", "sector", "superior", "secretary", "year", "nextYear"].map(
    (name) => [name, name] as const,
  ),
]);

const organEnd = /^(?<unit>.+?)(?<organ>党工委|党总支部|党总支|党支部|党委|党组)$/u;

/** Reads `{"单位": "某局", "党组织": "党组", "年度": 2025, …}`, names in Chinese or English; a unit that ends in its organ is parted. */
export function readReportProfile(text: string): Result<ReportProfile, ProfileError> {
  const value = parse(text);
  if (value === undefined) return err({ kind: "notJson" });
  if (!isObject(value)) return err({ kind: "notObject" });
  const variables: Record<string, string> = {};
  const unknown: string[] = [];
  let variants: ReportProfile["variants"] = {};
  const { variables: nested, ...rest } = value;
  const entries = [...Object.entries(rest), ...(isObject(nested) ? Object.entries(nested) : [])];
  for (const [name, given] of entries) {
    const known = names.get(name);
    const fault = faultOf(name, known === undefined ? null : given);
    if (fault !== null) return err(fault);
    if (name === "variants" || name === "写法") variants = variantsOf(given);
    else if (known === undefined) unknown.push(name);
    else if (typeof given === "string" || typeof given === "number") variables[known] = `${given}`.trim();
  }
  return ok({ variables: partUnit(variables), variants, unknown });
}

/** Why a name with its value is not taken. */
function faultOf(name: string, value: unknown): ProfileError | null {
  if (name.length > longest) return { kind: "tooLong", name: `${name.slice(0, 20)}……`, limit: longest };
  if (typeof value === "string")
    return value.trim().length > longest ? { kind: "tooLong", name, limit: longest } : null;
  return value === null || typeof value === "number" ? null : { kind: "badValue", name };
}

function partUnit(variables: Readonly<Record<string, string>>): Variables {
  const { year = "", unit = "" } = variables;
  const parts = organEnd.exec(unit)?.groups;
  const own = parts !== undefined && (variables["organ"] ?? parts["organ"]) === parts["organ"];
  return {
    ...variables,
    ...(own ? { unit: parts["unit"] ?? unit, organ: parts["organ"] ?? "" } : {}),
    ...(/^\d{4}年度?$/u.test(year) ? { year: year.slice(0, 4) } : {}),
  };
}

function variantsOf(value: unknown): ReportProfile["variants"] {
  if (!isObject(value)) return {};
  const chosen = roleIds.flatMap((role) => {
    const name = value[role];
    return typeof name === "string" ? [[role, name] as const] : [];
  });
  return Object.fromEntries(chosen);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
  } catch {
    return undefined;
  }
}
