import { profileColumn } from "./columnProfile";
import type { ColumnProfile } from "./columnProfile";
import { headerRoles } from "./headerWords";
import type { HeaderRole } from "./headerWords";
import { isCountWord, unitOf, unitOfCountWord, unitOfName } from "./ledgerUnits";
import { readPeriod } from "./period";
import type { Period } from "./period";
import type { Table, TableColumn } from "./table";

/** A column of amounts in a table of names and amounts. */
export interface ValueColumn {
  readonly index: number;
  /** value: the row's own figure; plan and rate: another figure about it; named: the header says of what (部门, an indicator). */
  readonly kind: "value" | "total" | "plan" | "rate" | "named";
  /** Header words that belong to the figure's name: ["会议"]; [] for 数量. */
  readonly labels: readonly string[];
  readonly unit: string | null;
  readonly period: Period | null;
}

export interface GridColumns {
  readonly names: readonly number[];
  readonly serial: number | null;
  readonly unit: number | null;
  readonly remarks: readonly number[];
  readonly values: readonly ValueColumn[];
}

interface Described {
  readonly column: TableColumn;
  readonly profile: ColumnProfile;
  readonly roles: ReadonlySet<HeaderRole>;
  readonly period: Period | null;
}

/** What each column of a table of names and amounts is for: by its header, else by what stands in it. */
export function assignColumns(table: Table, year: number | null): GridColumns {
  const described = table.columns
    .map((column) => describe(table, column, year))
    .filter(({ profile }) => profile.filled > 0);
  const amounts = described.filter(({ profile }) => profile.amounts > 0.3).length;
  const serial = described.find((one) => isSerial(one) && (one.roles.has("serial") || amounts > 1));
  const unit = described.find(isUnit);
  const rest = described.filter((one) => one !== serial && one !== unit);
  const values = rest.filter(isValueColumn);
  const firstValue = values[0]?.column.index ?? Number.POSITIVE_INFINITY;
  const names = rest.filter(
    (one) =>
      !values.includes(one) &&
      !one.roles.has("remark") &&
      (hasRole(one, "name", "category", "topic", "group") ||
        (one.column.index < firstValue && one.roles.size === 0)),
  );
  const named = names.length > 0 ? names : rest.filter((one) => !values.includes(one)).slice(0, 1);
  return {
    names: named.map(({ column }) => column.index),
    serial: serial?.column.index ?? null,
    unit: unit?.column.index ?? null,
    remarks: rest
      .filter((one) => !values.includes(one) && !named.includes(one))
      .map(({ column }) => column.index),
    values: withTotals(
      soleValue(
        values.map((one) => toValueColumn(one, values.length)),
        isListed(named),
      ),
    ),
  };
}

function describe(table: Table, column: TableColumn, year: number | null): Described {
  const last = column.labels[column.labels.length - 1] ?? "";
  const roles = rolesOf(last, year);
  return { column, profile: profileColumn(table, column.index), roles, period: periodOfColumn(column, year) };
}

/** The finest period of the header rows: 1月 under 一季度 is a month. Months of another year are never added to this one's. */
function periodOfColumn({ labels }: TableColumn, year: number | null): Period | null {
  const periods = labels.flatMap((label) => headerPeriod(label, year) ?? []);
  const finer = periods.filter(({ kind }) => kind !== "year");
  const finest = finer[finer.length - 1] ?? periods[periods.length - 1];
  const named = periods.find((period) => period.year !== null)?.year ?? null;
  if (finest === undefined) return null;
  return finest.kind === "year" || named === null || year === null || named === year
    ? finest
    : { label: `${named}年${finest.label}`, kind: "year", year: named };
}

/** “2025年目标” is a plan as 目标 is. */
function rolesOf(label: string, year: number | null): ReadonlySet<HeaderRole> {
  const roles = headerRoles(label);
  if (roles.size > 0) return roles;
  const rest = readPeriod(label, year)?.rest ?? "";
  return rest === "" ? roles : headerRoles(rest);
}

/** The names' column says that its rows are what is counted. */
const isListed = (names: readonly Described[]): boolean =>
  names.some((one) => hasRole(one, "name", "category") && !hasRole(one, "group"));

/** Beside plans and rates, the one column left holds the values, whatever its header calls them. */
function soleValue(values: readonly ValueColumn[], listed: boolean): readonly ValueColumn[] {
  const own = values.filter(({ kind }) => kind !== "plan" && kind !== "rate");
  const [only] = own;
  if (!listed || own.length !== 1 || only?.kind !== "named" || departmentLabel.test(only.labels[0] ?? ""))
    return values;
  return values.map((one) => (one === only ? { ...one, kind: "value" as const, labels: [] } : one));
}

const departmentLabel =
  /(?:科|股|室|部|处|局|队|中心|院|公司|街道|社区|镇|乡|村|办|站|支部|总支|党委|机关)$/u;

/** “2025年”, “2025年完成数”, “1-11月累计”: a period, and nothing else than a value word behind it. */
function headerPeriod(label: string, year: number | null): Period | null {
  const reading = readPeriod(label, year);
  if (reading === null) return null;
  const { rest } = reading;
  const plain = rest === "" || /^[（(].*[）)]$/u.test(rest) || /^(?:数|值|同期数?)$/u.test(rest);
  const restRoles = headerRoles(rest);
  return plain || restRoles.has("value") || restRoles.has("total") ? reading.period : null;
}

const hasRole = ({ roles }: Described, ...wanted: readonly HeaderRole[]): boolean =>
  wanted.some((role) => roles.has(role));

const isSerial = (one: Described): boolean =>
  hasRole(one, "serial") ||
  (one.column.labels.length === 0 &&
    one.column.index === 0 &&
    one.profile.counting &&
    one.profile.amounts > 0.3);

const isUnit = (one: Described): boolean =>
  (hasRole(one, "unit") || one.column.labels.length === 0) &&
  one.profile.units >= 0.5 &&
  one.profile.amounts < 0.5;

function isValueColumn(one: Described): boolean {
  if (one.period !== null) return true;
  if (hasRole(one, "remark", "serial") && !hasRole(one, "value")) return false;
  if (hasRole(one, "value", "total", "plan", "rate")) return true;
  if (hasRole(one, "name", "group", "unit", "person", "place")) return false;
  const { amounts, facts } = one.profile;
  return amounts >= 0.6 || (one.column.index > 0 && amounts + facts >= 0.6);
}

function toValueColumn({ column, roles, period }: Described, count: number): ValueColumn {
  const last = column.labels[column.labels.length - 1] ?? "";
  const unit = column.unit ?? unitOfCountWord(last) ?? unitOf(last) ?? unitOfName(last);
  const extra = roles.has("plan") || roles.has("rate");
  const labels = column.labels.filter(
    (label) =>
      headerPeriod(label, null) === null &&
      (extra || !isPlainValue(label)) &&
      (unit === null || unitOf(label) === null),
  );
  // 小计 under 一季度 is the figure of that quarter; 机关小计 sums up columns beside it.
  const partial = period !== null && period.kind !== "year";
  const sums = !partial && (roles.has("total") || /小计$/u.test(last));
  const kind = valueKind(roles, count, labels.length > 0, sums);
  const people = labels.length > 1 && roles.has("people");
  return people
    ? { index: column.index, kind, labels: peopleLabels(labels), unit: column.unit ?? "人次", period }
    : { index: column.index, kind, labels, unit, period };
}

/** “主题党日” over “参加人数” counts the people of that one: 主题党日参加人数. */
function peopleLabels(labels: readonly string[]): readonly string[] {
  const [last = "", parent = ""] = [...labels].reverse();
  return [...labels.slice(0, -1), parent + last];
}

/** Beside months, a column 累计 or 全年 is their total. */
function withTotals(values: readonly ValueColumn[]): readonly ValueColumn[] {
  const months = values.filter(({ period }) => period !== null && period.kind !== "year").length;
  if (months < 2) return values;
  return values.map((column) =>
    column.kind === "value" && column.period === null ? { ...column, kind: "total" as const } : column,
  );
}

const isPlainValue = (label: string): boolean => {
  const roles = headerRoles(label);
  return isCountWord(label) || roles.has("value") || roles.has("total");
};

/** @param count of value columns @param named whether the header says more than 数量 @param sums whether it is a total */
function valueKind(
  roles: ReadonlySet<HeaderRole>,
  count: number,
  named: boolean,
  sums: boolean,
): ValueColumn["kind"] {
  if (roles.has("plan")) return "plan";
  if (roles.has("rate")) return "rate";
  if (sums && count > 1) return "total";
  return named && count > 1 ? "named" : "value";
}
