import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useState } from "react";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flex: "0 1 170px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minWidth: 0,
  },
  input: { flexGrow: 1, width: "72px", minWidth: "64px", maxWidth: "200px" },
  unit: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export interface OwnValueProps {
  readonly label: string;
  readonly button: string;
  readonly unit: string | null;
  readonly disabled?: boolean;
  /** Whether the value may stand there; by default any may. */
  readonly accepts?: (value: string) => boolean;
  readonly onUse: (value: string) => void;
}

/** A field for a value the person types, with the unit that will stand behind it. */
export function OwnValue({
  label,
  button,
  unit,
  disabled = false,
  accepts = () => true,
  onUse,
}: OwnValueProps) {
  const styles = useStyles();
  const [value, setValue] = useState("");
  const wanted = value.trim();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (wanted === "" || !accepts(wanted)) return;
    onUse(wanted);
    setValue("");
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Input
        className={styles.input}
        size="small"
        aria-label={label}
        placeholder={label}
        value={value}
        contentAfter={unit === null ? null : <span className={styles.unit}>{unit}</span>}
        onChange={(_, data) => setValue(data.value)}
      />
      <Button type="submit" size="small" disabled={disabled || wanted === "" || !accepts(wanted)}>
        {button}
      </Button>
    </form>
  );
}
