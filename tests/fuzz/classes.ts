import type { FuzzClass } from "./fuzzClass";
import { docxElsewhere } from "./docxElsewhere";
import { docxFilling } from "./docxFilling";
import { hostileBytes, hostileContainer, hostileParts } from "./docxHostile";
import { docxEditing, docxLayout, docxReading } from "./docxLossless";
import { docxValid } from "./docxValid";
import { hostileLists, hostileTexts, hostileWorkbookBytes, hostileWorkbooks } from "./ledgerHostile";
import { docxMasking } from "./maskRound";
import {
  hostileKeys,
  wronglySealedKeys,
  hostileLayouts,
  hostilePacks,
  hostileProfiles,
  hostileRecords,
} from "./smallFilesHostile";
import { hostileReports } from "./textHostile";

/** A class of inputs, how many of them CI tries, and how large its part of a long run is. */
export interface PlannedClass {
  readonly fuzz: FuzzClass;
  readonly inCi: number;
  readonly share: number;
}

export const classes: readonly PlannedClass[] = [
  { fuzz: docxReading, inCi: 60, share: 6 },
  { fuzz: docxEditing, inCi: 100, share: 10 },
  { fuzz: docxElsewhere, inCi: 60, share: 6 },
  { fuzz: docxFilling, inCi: 40, share: 4 },
  { fuzz: docxLayout, inCi: 10, share: 1 },
  { fuzz: docxMasking, inCi: 10, share: 1 },
  { fuzz: docxValid, inCi: 1, share: 0.05 },
  { fuzz: hostileParts, inCi: 60, share: 15 },
  { fuzz: hostileBytes, inCi: 60, share: 15 },
  { fuzz: hostileContainer, inCi: 60, share: 10 },
  { fuzz: hostileWorkbooks, inCi: 40, share: 15 },
  { fuzz: hostileWorkbookBytes, inCi: 40, share: 25 },
  { fuzz: hostileTexts, inCi: 60, share: 30 },
  { fuzz: hostileLists, inCi: 20, share: 5 },
  { fuzz: hostileKeys, inCi: 100, share: 60 },
  { fuzz: wronglySealedKeys, inCi: 100, share: 20 },
  { fuzz: hostilePacks, inCi: 60, share: 30 },
  { fuzz: hostileProfiles, inCi: 60, share: 30 },
  { fuzz: hostileLayouts, inCi: 20, share: 10 },
  { fuzz: hostileRecords, inCi: 20, share: 5 },
  { fuzz: hostileReports, inCi: 20, share: 10 },
];
