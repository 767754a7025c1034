import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { usePanelWith } from "../panel/PanelContext";
import { withinWindow } from "../shared/withinWindow";
import { useStrings } from "../strings/StringsContext";

const followed = ["report", "year"] as const;

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

const yearsBack = 5;

/** The year the report speaks of: as recognised, or as the person says. */
export function YearMenu({ thisYear }: { readonly thisYear: number }) {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanelWith(followed);
  const year = state.report?.year ?? null;
  const newest = Math.max(thisYear, year ?? 0);
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => newest - index);
  const name = year === null ? strings.pane.yearUnknown : strings.pane.yearOf(year);
  return (
    <Menu
      positioning={withinWindow}
      checkedValues={{ year: [state.year === null ? "auto" : `${state.year}`] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) =>
        panel.chooseYear(chosen === undefined || chosen === "auto" ? null : Number(chosen))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-label={`${strings.pane.year}：${name}`}
          disabled={state.report === null}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="year" value="auto">
            {strings.pane.kindAuto}
          </MenuItemRadio>
          <MenuDivider />
          {years.map((each) => (
            <MenuItemRadio key={each} name="year" value={`${each}`}>
              {strings.pane.yearOf(each)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
