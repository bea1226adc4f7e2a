/** What the preview of repairs offers: this one, all of its kind, all that change only the writing. */
import type { Repair } from '../core/repair/repair';
import {
  canBeDoneTogether,
  proposeRepairs,
  repairsOfKind,
  safeRepairs,
} from '../core/repair/propose-repairs';
import { repairLabel, togetherLabel } from '../core/repair/repair-text';
import type { Finding } from '../core/rules/finding';
import type { CheckReport } from '../core/rules/report';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Words } from '../text/words';

export interface RepairChoice {
  readonly label: string;
  readonly repairs: readonly Repair[];
}

/** True when a finding offers something that can be written. */
export function isRepairable({ fix, answers = [] }: Finding): boolean {
  return [fix, ...answers].some(
    (each) => each !== undefined && each.edits.length + (each.tables?.length ?? 0) > 0,
  );
}

/** @param finding `null` for all that is safe */
export function repairChoices(
  report: CheckReport,
  snapshot: WorkbookSnapshot,
  finding: Finding | null,
  { repair, language }: Words,
): readonly RepairChoice[] {
  const all = proposeRepairs(report, snapshot);
  const safe = safeRepairs(all);
  const ofAll = { label: repair.safe(safe.length), repairs: safe };
  if (finding === null) return safe.length > 0 ? [ofAll] : [];
  const own = proposeRepairs([finding], snapshot);
  const kinds = [...new Set(own.filter(canBeDoneTogether).map(({ kind }) => kind))];
  return [
    ...own.map((each) => ({ label: repair.one(repairLabel(each, language)), repairs: [each] })),
    ...kinds.flatMap((kind) => {
      const alike = repairsOfKind(all, kind);
      return alike.length > 1
        ? [{ label: repair.kind(togetherLabel(alike, language), alike.length), repairs: alike }]
        : [];
    }),
    ...(own.some((each) => each.safe) && safe.length > 1 ? [ofAll] : []),
  ];
}
