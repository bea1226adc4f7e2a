/** Highlights from findings: which cells, in which colour, and the formula that lets each go out by itself. */
import { MARK_PREFIX, type Mark, type MarkLevel } from '../sheet/mark';
import type { CellSnapshot } from '../sheet/snapshot';
import type { Finding, FindingCell } from './finding';
import { unchangedConditions } from './mark-condition';

/** Excel takes 255 characters; one is left over. */
const LONGEST_FORMULA = 254;

/** A highlighted cell with everything that was found on it. */
interface MarkedCell {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellSnapshot | null;
  readonly findings: Finding[];
}

function isHighlighted(finding: Finding): boolean {
  return finding.severity !== 'hint';
}

function markedCells(findings: readonly Finding[]): readonly MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  for (const finding of findings.filter(isHighlighted)) {
    for (const { sheet, address, cell, unmarked } of finding.cells) {
      if (unmarked === true) continue;
      // Sheet names cannot hold a line feed, so the key is unambiguous.
      const key = `${sheet}\n${address}`;
      const known = marked.get(key);
      if (!known) marked.set(key, { sheet, address, content: cell, findings: [finding] });
      else if (!known.findings.includes(finding)) known.findings.push(finding);
    }
  }
  return [...marked.values()];
}

/** The cells whose correction also settles the finding: others of the same sheet (a format may not look further). */
function otherCells(finding: Finding, own: MarkedCell): readonly FindingCell[] {
  return finding.cells.filter(
    ({ sheet, address }) => sheet === own.sheet && address !== own.address,
  );
}

/**
 * Arguments for “one of the findings still stands”. A cell's own content is compared apart, so a finding with no
 * other cell stands as long as that is unchanged, and nothing need be added.
 */
function standingArgument(others: readonly (readonly string[])[]): string {
  if (others.length === 0 || others.some((conditions) => conditions.length === 0)) return '';
  const [only = [], ...more] = others;
  if (more.length === 0) return `,${only.join(',')}`;
  const alternatives = others.map((conditions) => `AND(${conditions.join(',')})`);
  return `,OR(${[...new Set(alternatives)].join(',')})`;
}

/** The argument with at most `kept` other cells of each finding, compared exactly or as loosely as possible. */
function othersArgument(
  others: readonly (readonly (readonly string[])[])[],
  kept: number,
  exact: boolean,
): string {
  return standingArgument(
    others.map((cells) =>
      cells.slice(0, kept).flatMap((choices) => (exact ? choices[0] : choices.at(-1)) ?? []),
    ),
  );
}

/**
 * The most exact formula that fits. The own cell is compared as exactly as can be, so that correcting it always puts
 * the highlight out; other cells are compared loosely or left out first, which only lets it stay on longer.
 */
function formulaOf(own: MarkedCell, head: string): string {
  const others = own.findings.map((finding) =>
    otherCells(finding, own).map(({ address, cell }) => unchangedConditions(address, cell)),
  );
  const most = Math.max(0, ...others.map((cells) => cells.length));
  const ownConditions = unchangedConditions(own.address, own.content);
  for (const condition of ownConditions) {
    for (let kept = most; kept >= 0; kept -= 1) {
      for (const exact of [true, false]) {
        const formula = `=AND(${head},${condition}${othersArgument(others, kept, exact)})`;
        if (formula.length <= LONGEST_FORMULA) return formula;
      }
    }
  }
  return `=AND(${head},${ownConditions.at(-1) ?? ''})`;
}

function markOf(own: MarkedCell): Mark {
  const level: MarkLevel = own.findings.some(({ severity }) => severity === 'error') ? 'E' : 'W';
  const ruleIds = [...new Set(own.findings.map(({ ruleId }) => ruleId))].sort().join(',');
  const head = `LEN("${MARK_PREFIX}${level}:${ruleIds}")>0`;
  return { sheet: own.sheet, address: own.address, formula: formulaOf(own, head), level };
}

/**
 * One highlight for every cell that an 错误 or a 警告 is about; 错误 wins. It goes out when every finding on the cell
 * is settled: at once when the cell itself changes, or when, for each finding, one of its other cells does.
 */
export function highlightMarks(findings: readonly Finding[]): Mark[] {
  return markedCells(findings).map(markOf);
}
