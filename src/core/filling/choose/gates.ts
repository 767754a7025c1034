import type { Gate } from "./gate";
import { placeGates } from "./placeGates";
import { wordGates } from "./wordGates";

export const gates: readonly Gate[] = [...wordGates, ...placeGates];
