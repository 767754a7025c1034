import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/checking/finding";

const useStyles = makeStyles({
  mark: {
    width: "10px",
    height: "10px",
    flexShrink: 0,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorNeutralForeground3 },
});

/** Severity as colour and as shape: disc, triangle, ring. Its word is said elsewhere. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[severity])}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      {severity === "error" && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {severity === "warning" && <path d="M5 .8 9.6 9H.4Z" fill="currentColor" />}
      {severity === "advice" && (
        <circle cx="5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      )}
    </svg>
  );
}
