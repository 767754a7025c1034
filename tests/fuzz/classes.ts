import type { FuzzClass } from "./fuzzClass";
import { hostileBytes, hostileContainer, hostileParts } from "./docxHostile";
import { docxEditing, docxLayout, docxReading } from "./docxLossless";
import { docxValid } from "./docxValid";
import { hostileLists, hostileTexts, hostileWorkbookBytes, hostileWorkbooks } from "./ledgerHostile";
import { docxMasking } from "./maskRound";
import {
  hostileKeys,
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
  { fuzz: docxReading, inCi: 150, share: 2 },
  { fuzz: docxEditing, inCi: 250, share: 4 },
  { fuzz: docxLayout, inCi: 60, share: 0.5 },
  { fuzz: docxMasking, inCi: 60, share: 0.5 },
  { fuzz: docxValid, inCi: 3, share: 0.002 },
  { fuzz: hostileParts, inCi: 200, share: 3 },
  { fuzz: hostileBytes, inCi: 200, share: 6 },
  { fuzz: hostileContainer, inCi: 200, share: 4 },
  { fuzz: hostileWorkbooks, inCi: 150, share: 3 },
  { fuzz: hostileWorkbookBytes, inCi: 150, share: 6 },
  { fuzz: hostileTexts, inCi: 200, share: 6 },
  { fuzz: hostileLists, inCi: 60, share: 0.5 },
  { fuzz: hostileKeys, inCi: 200, share: 8 },
  { fuzz: hostilePacks, inCi: 60, share: 2 },
  { fuzz: hostileProfiles, inCi: 100, share: 4 },
  { fuzz: hostileLayouts, inCi: 60, share: 1 },
  { fuzz: hostileRecords, inCi: 100, share: 1 },
  { fuzz: hostileReports, inCi: 60, share: 1 },
];
