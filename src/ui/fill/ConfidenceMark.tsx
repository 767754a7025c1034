import { makeStyles, tokens } from "@fluentui/react-components";
import type { FillItem } from "../panel/fillItems";

const useStyles = makeStyles({
  mark: { width: "10px", height: "10px", flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** How sure a figure is, as a shape: full, half, empty; a tick when it is written. The words stand beside it. */
export function ConfidenceMark({ item }: { readonly item: FillItem }) {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {item.kind === "filled" ? (
        <path d="M1.5 5.4 4 7.8 8.6 2.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      ) : (
        <>
          <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
          {item.kind === "proposed" && (
            <path
              d={item.confidence === "likely" ? "M5 1.2a3.8 3.8 0 0 0 0 7.6Z" : "M5 1.2a3.8 3.8 0 1 0 .01 0Z"}
              fill="currentColor"
            />
          )}
        </>
      )}
    </svg>
  );
}
