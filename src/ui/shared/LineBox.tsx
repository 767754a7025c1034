import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChangedLine, ChangedPiece } from "../../app/changedLines";

const useStyles = makeStyles({
  box: {
    maxHeight: "32vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: 0 },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  removed: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  added: {
    backgroundColor: tokens.colorNeutralBackground5,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    paddingInline: "2px",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** More lines than anybody reads before deciding; the rest is counted. */
const mostLines = 200;

export interface LineBoxProps {
  readonly label: string;
  readonly lines: readonly { readonly key: string; readonly pieces: readonly ChangedPiece[] }[];
  /** How it is said that so many more are not shown. */
  readonly more: (lines: number) => string;
}

/** Lines with what goes and what comes in them, in a box that scrolls by itself. */
export function LineBox({ label, lines, more }: LineBoxProps) {
  const styles = useStyles();
  return (
    <>
      {/* Reached by the keyboard, so that it can be scrolled with it. */}
      <div className={styles.box} role="group" aria-label={label} tabIndex={0}>
        <ul className={styles.list}>
          {lines.slice(0, mostLines).map(({ key, pieces }) => (
            <li key={key} className={styles.line}>
              {pieces.map((piece, index) => (
                <Piece key={`${index}.${piece.kind}`} piece={piece} />
              ))}
            </li>
          ))}
        </ul>
      </div>
      {lines.length > mostLines && <p className={styles.quiet}>{more(lines.length - mostLines)}</p>}
    </>
  );
}

export const keyedLines = (lines: readonly ChangedLine[]): LineBoxProps["lines"] =>
  lines.map(({ paragraph, pieces }) => ({ key: String(paragraph), pieces }));

function Piece({ piece: { kind, text } }: { readonly piece: ChangedPiece }) {
  const styles = useStyles();
  if (kind === "removed") return <del className={styles.removed}>{text}</del>;
  if (kind === "added") return <ins className={styles.added}>{text}</ins>;
  return <>{text}</>;
}
