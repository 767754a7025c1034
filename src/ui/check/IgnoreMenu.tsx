import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { IgnoreScope } from "../../core/checking/ignores";
import type { Entry } from "../panel/entries";
import { usePanel } from "../panel/PanelContext";
import { withinWindow } from "../shared/withinWindow";
import { useStrings } from "../strings/StringsContext";

const scopes: readonly IgnoreScope[] = ["place", "document", "always"];

/** Beside other buttons. */
const compact = { minWidth: 0, paddingInline: "6px" } as const;

/** 不处理: this place, this kind in this document, this kind always. */
export function IgnoreMenu({ entry }: { readonly entry: Entry }) {
  const strings = useStrings();
  const { panel, state } = usePanel();
  if (entry.finding === null) return null;
  return (
    <Menu positioning={withinWindow}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" style={compact} disabled={state.busy !== null}>
          {strings.check.ignore}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {scopes.map((scope) => (
            <MenuItem key={scope} onClick={() => void panel.ignore(entry, scope)}>
              {strings.check.ignoreScope[scope]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
