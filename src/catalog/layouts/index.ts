import type { LayoutProfile } from "../../core/layout/profile";
import { gbt9704 } from "./gbt9704";

export const layoutProfiles: readonly LayoutProfile[] = [gbt9704];
