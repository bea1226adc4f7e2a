/** Fixes of 指标值: each takes its finding away and brings no other, whatever published value stands in the cell. */
import { checkWorkbook } from '../../../src/core/rules/check-workbook';
import type { Finding } from '../../../src/core/rules/finding';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { PUBLISHED_VALUES } from '../values/published-values';
import { SAMPLE, sheetWith, withCells } from './sample-form';

const form = sheetWith(SAMPLE);

const kindOf = ({ ruleId, messageId, place }: Finding): string =>
  `${place.address} ${ruleId} ${messageId}`;

function findingsOn(sheet: SheetSnapshot): readonly Finding[] {
  return checkWorkbook({ sheets: [sheet] }, { profile: 'reviewer' }).findings;
}

/** What is left of a finding after its fix, and what is new. */
function left(sheet: SheetSnapshot, found: readonly Finding[], fixed: Finding): readonly string[] {
  const edits = fixed.fix?.edits ?? [];
  const repaired = withCells(
    sheet,
    Object.fromEntries(edits.map(({ address, replacement }) => [address, replacement])),
  );
  const before = new Set(found.map(kindOf));
  before.delete(kindOf(fixed));
  return findingsOn(repaired)
    .map(kindOf)
    .filter((kind) => !before.has(kind));
}

test.each([
  ['数量', 'E10'],
  ['质量', 'E11'],
  ['成本', 'E13'],
  ['社会效益', 'E15'],
  ['满意度', 'E18'],
])('under %s', (_, address) => {
  const faults = PUBLISHED_VALUES.flatMap(([text]) => {
    const sheet = withCells(form, { [address]: text });
    const found = findingsOn(sheet);
    return found
      .filter(({ place, fix }) => place.address === address && fix !== undefined)
      .flatMap((finding) =>
        left(sheet, found, finding).map((kind) => `${text}: ${kindOf(finding)} → ${kind}`),
      );
  });
  expect(faults).toEqual([]);
});
