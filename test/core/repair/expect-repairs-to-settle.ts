/** What agreed repairs must do: settle their findings, bring no other, and ask about no cell again. */
import { proposeRepairs } from '../../../src/core/repair/propose-repairs';
import type { Repair } from '../../../src/core/repair/repair';
import { repairEdits } from '../../../src/core/repair/repair-edits';
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding } from '../../../src/core/rules/finding';
import type { CheckOptions } from '../../../src/core/rules/report';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';

function applied(snapshot: WorkbookSnapshot, repairs: readonly Repair[]): WorkbookSnapshot {
  const { edits } = repairEdits(repairs, snapshot);
  const changed = new Map<string, CellSnapshot | null>();
  for (const edit of edits) {
    if (edit.kind !== 'write-cells') throw new Error(edit.kind);
    for (const { address, replacement } of edit.cells) {
      changed.set(`${edit.sheet}!${address}`, replacement);
    }
  }
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const cells: Record<string, CellSnapshot> = { ...sheet.cells };
      for (const [place, cell] of changed) {
        const address = place.slice(sheet.name.length + 1);
        if (!place.startsWith(`${sheet.name}!`)) continue;
        if (cell === null) Reflect.deleteProperty(cells, address);
        else cells[address] = cell;
      }
      return { ...sheet, cells };
    }),
  };
}

const nameOf = ({ ruleId, messageId, place }: Finding) =>
  `${ruleId}.${messageId} ${place.sheet}!${place.address}`;

const questionOf = ({ ruleId, place }: Finding) => `${ruleId} ${place.sheet}!${place.address}`;

/** One answer per question, each repair taken or left as the toss says. */
function choose(repairs: readonly Repair[], tosses: readonly number[]): readonly Repair[] {
  const asked = new Set<string>();
  return repairs.filter(({ question }, index) => {
    if ((tosses[index % tosses.length] ?? 0) === 0) return false;
    if (question === null) return true;
    return !asked.has(question) && asked.add(question);
  });
}

/** Checks, agrees to the repairs that the tosses choose (0 leaves one), writes them, and checks again. */
export function expectRepairsToSettle(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  tosses: readonly number[],
): void {
  const before = checkWorkbook(snapshot, options);
  const repairs = proposeRepairs(before, snapshot);
  expect(new Set(repairs.map(({ id }) => id)).size).toBe(repairs.length);
  const agreed = choose(repairs, tosses);
  const { done } = repairEdits(agreed, snapshot);
  const later = applied(snapshot, agreed);
  const after = checkWorkbook(later, options);
  const left = after.findings.map(nameOf);
  const had = before.findings.map(nameOf);
  const settled = done.map(({ finding }) => nameOf(finding));
  // What nobody repaired may be put into other words: a cap that can be named once the budget stands.
  const unsettled = before.findings.filter((finding) => !settled.includes(nameOf(finding)));
  const standing = new Set(unsettled.map(questionOf));
  const fresh = after.findings.filter(
    (finding) => !had.includes(nameOf(finding)) && !standing.has(questionOf(finding)),
  );
  expect(fresh.map(nameOf)).toEqual([]);
  expect(left.filter((name) => settled.includes(name))).toEqual([]);
  const placesOf = ({ cells: all }: Repair) => all.map((each) => `${each.sheet}!${each.address}`);
  const written = new Set(done.flatMap(placesOf));
  // What was asked before may be named anew, in the money unit that was agreed to meanwhile.
  const asked = (repair: Repair): string => [nameOf(repair.finding), ...placesOf(repair)].join(' ');
  const known = new Set(repairs.map(asked));
  const again = proposeRepairs(after, later).filter(
    (repair) => !known.has(asked(repair)) && placesOf(repair).some((place) => written.has(place)),
  );
  expect(again.map(({ id }) => id)).toEqual([]);
}
