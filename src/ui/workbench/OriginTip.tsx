import { makeStyles, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { reckoningSentence } from "../../app/reckoningSentence";
import type { TextRange } from "../../core/text/range";
import type { FilledFigure } from "../panel/fillItems";
import { placeOfSource } from "../fill/placeOfSource";
import { useLanguage, useStrings } from "../strings/StringsContext";

/** In pixels: of the tip, and what stays free between it and the window's edge. */
const widest = 280;
const edge = 8;
/** Four lines of it. */
const tall = 80;

const useStyles = makeStyles({
  tip: {
    position: "fixed",
    zIndex: 5,
    boxSizing: "border-box",
    width: "max-content",
    maxWidth: `min(${widest}px, calc(100vw - ${2 * edge}px))`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: "none",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface Origin {
  readonly figure: FilledFigure;
  readonly x: number;
  readonly y: number;
}

/** The filled figure at a place of the text, with the point of the window to tell about it. */
export function originAt(
  place: TextRange | null,
  filled: readonly FilledFigure[],
  { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number },
): Origin | null {
  const figure = filled.find(
    ({ range }) =>
      place?.paragraph === range.paragraph && range.start <= place.start && place.start <= range.end,
  );
  return figure === undefined ? null : { figure, x, y };
}

/** “这个数哪来的？”: where a filled figure comes from. 填 says the same to the keyboard. */
export function OriginTip({ origin: { figure, x, y } }: { readonly origin: Origin }) {
  const styles = useStyles();
  const strings = useStrings();
  const { locale } = useLanguage();
  const { source, value, unit } = figure;
  const from =
    source === null
      ? strings.fill.byHand
      : [
          placeOfSource(source, strings),
          reckoningSentence(source, locale) ?? source.rowText.split("\t").filter(Boolean).join(" · "),
        ].join("，");
  return (
    <div className={styles.tip} role="tooltip" style={placeOfTip(x, y)}>
      {strings.workbench.origin(`${value}${unit ?? ""}`, from)}
    </div>
  );
}

/** Beside the pointer, on the side where there is room for its words; above it near the window's end. */
function placeOfTip(x: number, y: number): CSSProperties {
  const across =
    x + 12 + widest + edge <= innerWidth
      ? { left: x + 12 }
      : { right: Math.max(edge, Math.min(innerWidth - x + 12, innerWidth - widest - edge)) };
  return y + 16 + tall <= innerHeight
    ? { ...across, top: y + 16 }
    : { ...across, bottom: innerHeight - y + 12 };
}
