import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { kindChoices } from "../../app/kindChoices";
import { newReportEdits } from "../../app/newReport";
import { sectorNames } from "../../app/speaking";
import type { KindId } from "../../core/report/reportKind";
import { kindIds } from "../../core/report/reportKind";
import { usePanel } from "../panel/PanelContext";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { readVariables, withYear, writeVariables } from "./variables";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const asked = ["unit", "organ", "superior", "secretary"] as const;

/** In an empty document: kind, year, unit → the whole skeleton. */
export function NewReport({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const strings = useStrings();
  const words = writeStringsOf(useLanguage().locale);
  const { panel, services, state } = usePanel();
  const [kind, setKind] = useState<KindId>(state.kind === "auto" ? "main-responsibility" : state.kind);
  const [year, setYear] = useState(String(state.year ?? services.thisYear));
  const [variables, setVariables] = useState(() => readVariables(services.store));
  const make = (): void => {
    writeVariables(services.store, variables);
    const given = withYear(variables, /^\d{4}$/u.test(year) ? Number(year) : null);
    void panel.write(newReportEdits(report.snapshot, kind, given));
  };
  return (
    <section className={styles.root} aria-label={words.newReport}>
      <h2 className={styles.heading}>{words.newReport}</h2>
      <p className={styles.hint}>{words.newReportHint}</p>
      <Field size="small" label={words.kind}>
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) => setKind(kindIds.find((id) => id === value) ?? kind)}
        >
          {kindChoices().map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={words.year}>
        <Input size="small" inputMode="numeric" value={year} onChange={(_, { value }) => setYear(value)} />
      </Field>
      {asked.map((name) => (
        <Field key={name} size="small" label={strings.variable.get(name) ?? name}>
          <Input
            size="small"
            value={variables[name] ?? ""}
            onChange={(_, { value }) => setVariables({ ...variables, [name]: value })}
          />
        </Field>
      ))}
      <UnitKind
        sector={variables["sector"] ?? ""}
        onChange={(sector) => setVariables({ ...variables, sector })}
      />
      <Button appearance="primary" disabled={state.busy !== null} onClick={make}>
        {words.make}
      </Button>
    </section>
  );
}

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
