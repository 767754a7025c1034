import { makeStyles, tokens } from "@fluentui/react-components";
import { reckoningSentence } from "../../app/reckoningSentence";
import type { TextRange } from "../../core/text/range";
import type { FilledFigure } from "../panel/fillItems";
import { placeOfSource } from "../fill/placeOfSource";
import { useLanguage, useStrings } from "../strings/StringsContext";

const useStyles = makeStyles({
  tip: {
    position: "fixed",
    zIndex: 5,
    maxWidth: "280px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
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
    <div className={styles.tip} role="tooltip" style={{ left: x + 12, top: y + 16 }}>
      {strings.workbench.origin(`${value}${unit ?? ""}`, from)}
    </div>
  );
}
