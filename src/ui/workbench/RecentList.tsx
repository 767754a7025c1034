import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { History16Regular } from "@fluentui/react-icons";
import type { WorkSummary } from "../../ports/workStore";
import { withinWindow } from "../shared/withinWindow";
import { useLanguage, useStrings } from "../strings/StringsContext";
import { timeOf } from "./useWorkbench";

const useStyles = makeStyles({
  section: { width: "100%", maxWidth: "30em", marginTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { width: "100%", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  button: { flexShrink: 0, minWidth: "32px" },
  popover: { maxWidth: "min(26em, 100vw)" },
});

interface RecentProps {
  readonly recent: readonly WorkSummary[];
  readonly onChoose: (id: string) => void;
}

/** Documents that were worked on before, to be taken up where they were left. */
export function RecentList({ recent, onChoose }: RecentProps) {
  const styles = useStyles();
  const strings = useStrings();
  return (
    <section className={styles.section} aria-label={strings.workbench.recent}>
      <h3 className={styles.title}>{strings.workbench.recent}</h3>
      <ul className={styles.list}>
        {recent.map((work) => (
          <li key={work.id}>
            <Button className={styles.item} appearance="subtle" onClick={() => onChoose(work.id)}>
              <WorkLine work={work} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same behind a button of the header. */
export function RecentMenu({ recent, onChoose }: RecentProps) {
  const styles = useStyles();
  const strings = useStrings();
  const label = strings.workbench.recent;
  return (
    <Menu positioning={withinWindow}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<History16Regular />}
          aria-label={label}
          title={label}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {recent.map((work) => (
            <MenuItem
              key={work.id}
              secondaryContent={<WorkState work={work} />}
              onClick={() => onChoose(work.id)}
            >
              {work.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function WorkLine({ work }: { readonly work: WorkSummary }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{work.name}</span>
      <WorkState work={work} />
    </>
  );
}

function WorkState({ work: { at, unsaved } }: { readonly work: WorkSummary }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = useStrings();
  const when = timeOf(at, locale);
  return <span className={styles.state}>{unsaved ? `${when} · ${strings.workbench.unsaved}` : when}</span>;
}
