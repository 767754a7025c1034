import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", columnGap: "2px", rowGap: "2px" },
  toggle: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { color: "inherit" },
  },
});

export interface FilterChoice<Value extends string> {
  /** Null = everything. */
  readonly value: Value | null;
  readonly name: string;
  readonly count: number;
}

export interface FilterTogglesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly FilterChoice<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** One of several views of a list, each with its count; choosing it again shows everything. */
export function FilterToggles<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: FilterTogglesProps<Value>) {
  const styles = useStyles();
  return (
    <div className={styles.filters} role="group" aria-label={label}>
      {choices.map(({ value, name, count }) => (
        <ToggleButton
          key={value ?? ""}
          className={styles.toggle}
          size="small"
          appearance="subtle"
          checked={chosen === value}
          onClick={() => onChoose(chosen === value ? null : value)}
        >
          {name}
          <span className={styles.count}>{count}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
