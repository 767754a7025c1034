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
import type { KindId } from "../../core/report/reportKind";
import { usePanelWith } from "../panel/PanelContext";
import { withinWindow } from "../shared/withinWindow";
import { useStrings } from "../strings/StringsContext";

const followed = ["report", "kind"] as const;

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    flexShrink: 1,
    justifyContent: "flex-start",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
});

/** Which kind of report this is: as recognised, or as the person says. */
export function KindMenu() {
  const styles = useStyles();
  const strings = useStrings();
  const { panel, state } = usePanelWith(followed);
  const kind = state.report?.kind;
  const name = kind == null ? strings.pane.kindUnknown : strings.catalog.shortKind(kind.id, kind.shortName);
  return (
    <Menu
      positioning={withinWindow}
      checkedValues={{ kind: [state.kind] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        panel.chooseKind((checkedItems[0] ?? "auto") as KindId | "auto")
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-label={`${strings.pane.kind}：${name}`}
          disabled={state.report === null}
        >
          <span className={styles.label}>{name}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="kind" value="auto">
            {strings.pane.kindAuto}
          </MenuItemRadio>
          <MenuDivider />
          {(state.report?.kinds ?? []).map(({ id, shortName }) => (
            <MenuItemRadio key={id} name="kind" value={id}>
              {strings.catalog.shortKind(id, shortName)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
