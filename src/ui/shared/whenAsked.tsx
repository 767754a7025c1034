import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import { useStrings } from "../strings/StringsContext";
import { useLate } from "./useLate";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

export interface WhenAsked<Props extends object = object> {
  readonly Shown: ComponentType<Props>;
  readonly fetch: () => Promise<void>;
}

/** A component whose code is fetched when it is first shown, or before, by `fetch`. Once here it is shown at once. */
export function whenAsked<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): WhenAsked<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const fetch = (): Promise<void> =>
    (coming ??= load().then(
      (component) => {
        here = component;
      },
      (fault: unknown) => {
        coming = null;
        throw fault;
      },
    ));
  function Shown(props: Props) {
    const [tries, setTries] = useState(0);
    const [failed, setFailed] = useState(false);
    const [, setArrived] = useState(false);
    useEffect(() => {
      if (here !== null) return undefined;
      let wanted = true;
      fetch().then(
        () => wanted && setArrived(true),
        () => wanted && setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [tries]);
    if (here !== null) {
      const Component = here;
      return <Component {...props} />;
    }
    const again = (): void => {
      setFailed(false);
      setTries(tries + 1);
    };
    return <Waiting failed={failed} onAgain={again} />;
  }
  return { Shown, fetch };
}

/** The server may be away, or hold a newer version by now. */
function Waiting({ failed, onAgain }: { readonly failed: boolean; readonly onAgain: () => void }) {
  const styles = useStyles();
  const strings = useStrings();
  const late = useLate(!failed);
  if (failed) {
    return (
      <div className={styles.root} role="alert">
        {strings.pane.notFetched}
        <Button onClick={onAgain}>{strings.pane.retry}</Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>{late && <Spinner size="small" aria-label={strings.pane.fetching} />}</div>
  );
}
