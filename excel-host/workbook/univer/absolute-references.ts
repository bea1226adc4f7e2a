/**
 * Moves the absolute parts (`$B`, `$7`) of references in conditional formats when rows or columns are inserted or
 * deleted. Excel does; Univer 0.25.1 only moves the relative parts.
 */
import type { ICommandInfo, IDisposable, IMutationInfo, Injector } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { columnLetters, columnNumber, splitSheet } from '../area';
import type { UniverWorkbook } from './univer-workbook';

/** Rows or columns that come or go; counted from 0. */
export interface Shifting {
  readonly kind: 'rows' | 'columns';
  readonly insert: boolean;
  readonly first: number;
  readonly count: number;
}

/** Where a coordinate goes; `null` when it is deleted. */
function shifted(place: number, { insert, first, count }: Shifting): number | null {
  if (place < first) return place;
  if (insert) return place + count;
  return place < first + count ? null : place - count;
}

const REFERENCE =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_(.!])/giu;
const LITERAL = /("(?:[^"]|"")*")/;

/**
 * The formula after the shift.
 * @param isShifted tells whether a reference with this sheet name (`null`: none) points to the sheet that shifts.
 */
function moveAbsolute(
  formula: string,
  shifting: Shifting,
  isShifted: (sheet: string | null) => boolean,
): string {
  const move = (text: string): string =>
    text.replace(
      REFERENCE,
      (
        whole,
        prefix: string | undefined,
        dollarColumn: string,
        letters: string,
        dollarRow: string,
        digits: string,
      ) => {
        const sheet = prefix === undefined ? null : splitSheet(`${prefix}A1`).sheet;
        if (!isShifted(sheet)) return whole;
        const rows = shifting.kind === 'rows';
        if ((rows ? dollarRow : dollarColumn) === '') return whole;
        const place = shifted(rows ? Number(digits) - 1 : columnNumber(letters), shifting);
        if (place === null) return '#REF!';
        const column = rows ? letters : columnLetters(place);
        const row = rows ? String(place + 1) : digits;
        return `${prefix ?? ''}${dollarColumn}${column}${dollarRow}${row}`;
      },
    );
  return formula
    .split(LITERAL)
    .map((part) => (part.startsWith('"') ? part : move(part)))
    .join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shiftingOf(command: ICommandInfo): Shifting | null {
  const kinds: Readonly<Record<string, Pick<Shifting, 'kind' | 'insert'>>> = {
    'sheet.command.insert-row': { kind: 'rows', insert: true },
    'sheet.command.insert-col': { kind: 'columns', insert: true },
    'sheet.command.remove-row': { kind: 'rows', insert: false },
    'sheet.command.remove-col': { kind: 'columns', insert: false },
  };
  const kind = kinds[command.id];
  const range: unknown = isRecord(command.params) ? command.params['range'] : null;
  if (!kind || !isRecord(range)) return null;
  const first = Number(range[kind.kind === 'rows' ? 'startRow' : 'startColumn']);
  const last = Number(range[kind.kind === 'rows' ? 'endRow' : 'endColumn']);
  return { ...kind, first, count: last - first + 1 };
}

/** Ends with the returned disposable. */
export function keepAbsoluteReferences(injector: Injector, workbook: UniverWorkbook): IDisposable {
  const rules = injector.get(ConditionalFormattingRuleModel);
  const { unitId } = workbook;
  return injector.get(SheetInterceptorService).interceptAfterCommand({
    getMutations(command) {
      const redos: IMutationInfo[] = [];
      const undos: IMutationInfo[] = [];
      const shifting = shiftingOf(command);
      const given = isRecord(command.params) ? command.params['subUnitId'] : undefined;
      const shiftedSheet =
        typeof given === 'string' ? given : workbook.unit.getActiveSheet().getSheetId();
      for (const sheet of shifting ? workbook.sheets() : []) {
        const subUnitId = sheet.getSheetId();
        for (const rule of rules.getSubunitRules(unitId, subUnitId) ?? []) {
          const config = rule.rule;
          if (!shifting || !('subType' in config) || config.subType !== CFSubRuleType.formula)
            continue;
          const value = moveAbsolute(config.value, shifting, (name) =>
            name === null
              ? subUnitId === shiftedSheet
              : workbook.requireSheet(shiftedSheet).getName().toLowerCase() === name.toLowerCase(),
          );
          if (value === config.value) continue;
          const target = { unitId, subUnitId, cfId: rule.cfId };
          redos.push({
            id: SetConditionalRuleMutation.id,
            params: { ...target, rule: { ...rule, rule: { ...config, value } } },
          });
          undos.push({ id: SetConditionalRuleMutation.id, params: { ...target, rule } });
        }
      }
      return { redos, undos };
    },
  });
}
