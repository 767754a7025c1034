import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useEffect, useRef, useState } from "react";

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
  const usable = wanted !== "" && accepts(wanted);
  // Enter while something else is being written: a form whose button is disabled would let it fall.
  const asked = useRef(false);
  const take = (): void => {
    asked.current = false;
    onUse(wanted);
    setValue("");
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (usable && !disabled) take();
  };
  useEffect(() => {
    if (asked.current && usable && !disabled) take();
  });
  return (
    <form className={styles.form} onSubmit={submit}>
      <Input
        className={styles.input}
        size="small"
        aria-label={label}
        placeholder={label}
        value={value}
        contentAfter={unit === null ? null : <span className={styles.unit}>{unit}</span>}
        onChange={(_, data) => {
          asked.current = false;
          setValue(data.value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && disabled && !nativeEvent.isComposing) asked.current = usable;
        }}
      />
      <Button type="submit" size="small" disabled={disabled || !usable}>
        {button}
      </Button>
    </form>
  );
}
