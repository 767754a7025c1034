import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useLanguage } from "../strings/StringsContext";
import { writeStringsOf } from "./writeStrings";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

export interface WaysProps {
  /** What the way shown is called; "" where it has no name. */
  readonly name: string;
  /** Counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly onTurn: (at: number) => void;
}

/** ‹ 2/4 ›: leafs through other ways to write the same thing; nothing where there is but one. */
export function Ways({ name, at, count, onTurn }: WaysProps) {
  const styles = useStyles();
  const words = writeStringsOf(useLanguage().locale);
  if (count < 2) return null;
  return (
    <div className={styles.ways} role="group" aria-label={words.ways}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronLeft16Regular />}
        aria-label={words.previous}
        onClick={() => onTurn((at - 1 + count) % count)}
      />
      <span aria-live="polite">
        {words.position(at + 1, count)}
        {name !== "" && `　${name}`}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronRight16Regular />}
        aria-label={words.next}
        onClick={() => onTurn((at + 1) % count)}
      />
    </div>
  );
}
