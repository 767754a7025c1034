import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckReport } from "../../app/checkDocument";
import { previewSection, sectionVariants } from "../../app/insertSection";
import type { RoleId } from "../../core/report/reportKind";
import type { Variables } from "../../core/writing/planSection";
import { usePanel } from "../panel/PanelContext";
import { useStrings } from "../strings/StringsContext";
import { SectionPreview } from "./SectionPreview";
import { askedVariables, readVariables, withYear, writeVariables } from "./variables";
import { Ways } from "./Ways";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface SectionDraftProps {
  readonly role: RoleId;
  readonly report: CheckReport;
}

/** What would be put in and where, with the variables filled; they are asked once and remembered. */
export function SectionDraft({ role, report }: SectionDraftProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, services, state } = usePanel();
  const [variables, setVariables] = useState(() => readVariables(services.store));
  const given = useMemo(() => withYear(variables, report.year), [variables, report.year]);
  const ways = sectionVariants(report, role, given);
  const [way, setWay] = useState(0);
  const variant = ways[way % Math.max(1, ways.length)];
  const plan = useMemo(() => previewSection(report, role, given, variant), [report, role, given, variant]);
  const { kind } = report;
  const asked = kind === null ? [] : askedVariables(kind, role, given, variant);
  if (plan === null)
    return <p className={mergeClasses(styles.root, styles.quiet)}>{strings.write.noScaffold}</p>;
  return (
    <div className={styles.root}>
      <VariableFields
        names={asked}
        variables={variables}
        onChange={(next) => {
          setVariables(next);
          writeVariables(services.store, next);
        }}
      />
      <Ways name={variant ?? ""} at={way % Math.max(1, ways.length)} count={ways.length} onTurn={setWay} />
      <SectionPreview name={strings.role[role]} plan={plan} report={report} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={state.busy !== null}
          onClick={() => {
            panel.openDraft(null);
            void panel.insertSection(role, plan);
          }}
        >
          {strings.write.insert}
        </Button>
        <Button size="small" onClick={() => panel.openDraft(null)}>
          {strings.write.cancel}
        </Button>
      </div>
    </div>
  );
}

interface VariableFieldsProps {
  readonly names: readonly string[];
  readonly variables: Variables;
  readonly onChange: (variables: Variables) => void;
}

function VariableFields({ names, variables, onChange }: VariableFieldsProps) {
  const styles = useStyles();
  const strings = useStrings();
  if (names.length === 0) return null;
  return (
    <div role="group" aria-label={strings.write.variables} className={styles.fields}>
      {names.map((name) => (
        <Field key={name} size="small" label={strings.variable.get(name) ?? name}>
          <Input
            size="small"
            value={variables[name] ?? ""}
            onChange={(_, { value }) => onChange({ ...variables, [name]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
