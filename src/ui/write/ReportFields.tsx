import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { kindChoices } from "../../app/kindChoices";
import { sectorNames } from "../../app/speaking";
import type { KindId } from "../../core/report/reportKind";
import { kindIds } from "../../core/report/reportKind";
import type { Variables } from "../../core/writing/planSection";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  // Of fields side by side: names of kinds are long.
  whole: { gridColumn: "1 / -1" },
});

const asked = ["unit", "organ", "superior", "secretary"] as const;

/** What a person tells of a report that is begun. */
export interface ReportAnswers {
  readonly kind: KindId;
  /** As typed. */
  readonly year: string;
  readonly variables: Variables;
}

export interface ReportFieldsProps {
  readonly answers: ReportAnswers;
  readonly onChange: (answers: ReportAnswers) => void;
}

/** Kind, year, unit and who else the words depend on. */
export function ReportFields({ answers, onChange }: ReportFieldsProps) {
  const styles = useStyles();
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const { catalog } = useStrings();
  const { kind, year, variables } = answers;
  const tell = (name: string, value: string): void =>
    onChange({ ...answers, variables: { ...variables, [name]: value } });
  return (
    <>
      <Field className={styles.whole} size="small" label={words.kind}>
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) =>
            onChange({ ...answers, kind: kindIds.find((id) => id === value) ?? kind })
          }
        >
          {kindChoices().map(({ id, name }) => (
            <option key={id} value={id}>
              {catalog.kind(id, name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={words.year}>
        <Input
          size="small"
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => onChange({ ...answers, year: value })}
        />
      </Field>
      {asked.map((name) => (
        <Field key={name} size="small" label={strings.variable.get(name) ?? name}>
          <Input size="small" value={variables[name] ?? ""} onChange={(_, { value }) => tell(name, value)} />
        </Field>
      ))}
      <UnitKind sector={variables["sector"] ?? ""} onChange={(sector) => tell("sector", sector)} />
    </>
  );
}

/** As a number; null for what is no year. */
export const yearTyped = (words: string): number | null => (/^\d{4}$/u.test(words) ? Number(words) : null);

interface UnitKindProps {
  /** "" = as the unit's name shows. */
  readonly sector: string;
  readonly onChange: (sector: string) => void;
}

/** School, hospital, enterprise …: what the report speaks of depends on it. */
function UnitKind({ sector, onChange }: UnitKindProps) {
  const words = writeStringsOf(useLanguage().locale);
  return (
    <Field size="small" label={words.unitKind}>
      <Select size="small" value={sector} onChange={(_, { value }) => onChange(value)}>
        <option value="">{words.unitKindByName}</option>
        {sectorNames.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
