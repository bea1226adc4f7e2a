import fc from 'fast-check';
import { keepInStep } from '../../../../src/core/forms/ledger/keep-in-step';
import { readLedger } from '../../../../src/core/forms/ledger/read';
import { switchMode } from '../../../../src/core/forms/ledger/switch-mode';
import { readForms } from '../../../../src/core/forms/read-forms';
import type { TargetTableContent } from '../../../../src/core/model/target-table-content';
import { parseRange } from '../../../../src/core/sheet/address';
import type { WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import {
  applied,
  edition,
  replaceSheet,
  sheetNamed,
  typed,
  withForms,
  withLedger,
  withRows,
} from './ledger-workbook';

/** A small project: what the ledger looks at, and nothing else. */
function project(number: number): TargetTableContent {
  const indicator = (level2: string, level3: string, value: string) => ({
    level1: level2.startsWith('服务') ? '满意度指标' : '产出指标',
    level2,
    level3,
    description: '',
    value,
    basis: '',
  });
  return {
    title: '项目绩效目标表',
    unit: '',
    moneyUnit: '单位：万元',
    code: number % 5 === 4 ? '' : `CODE${String(number)}`,
    name: `项目${String(number)}`,
    budget: '10.00',
    fiscal: '10.00',
    other: '',
    purpose: '',
    plan: {},
    goal: '',
    indicators: [
      indicator('数量指标', '件数', '≥10件'),
      indicator('质量指标', '合格率', '≥95%'),
      indicator('服务对象满意度指标', '满意度', '≥90%'),
    ],
  };
}

/** What a person does between two clicks on 台账. Numbers choose among what there is. */
type Action =
  | { readonly do: 'type'; readonly row: number; readonly column: string; readonly value: number }
  | { readonly do: 'sort' | 'delete-row'; readonly sheet: string; readonly row: number }
  | { readonly do: 'rename' | 'recode' | 'other' | 'drop' | 'add-indicator'; readonly at: number }
  | { readonly do: 'add-project' | 'step' };

const SHEETS = ['台账-支出', '台账-完成'];
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    row: fc.nat(40),
    column: fc.constantFrom('H', 'I', 'J', 'K', 'L'),
    value: fc.integer({ min: 0, max: 9999 }),
  }),
  fc.record({
    do: fc.constantFrom('sort' as const, 'delete-row' as const),
    sheet: fc.constantFrom(...SHEETS),
    row: fc.nat(40),
  }),
  fc.record({
    do: fc.constantFrom(...(['rename', 'recode', 'other', 'drop', 'add-indicator'] as const)),
    at: fc.nat(10),
  }),
  fc.record({ do: fc.constantFrom('add-project' as const, 'step' as const) }),
);

interface World {
  readonly workbook: WorkbookSnapshot;
  readonly contents: readonly TargetTableContent[];
  readonly next: number;
}

function inStep(workbook: WorkbookSnapshot) {
  return keepInStep(workbook, readLedger(workbook), readForms(workbook, edition), edition);
}

function dataRows(workbook: WorkbookSnapshot, name: string): number {
  const area = parseRange(sheetNamed(workbook, name).tables?.[0]?.address ?? '');
  return area ? area.bottom - area.top : 0;
}

function act({ workbook, contents, next }: World, each: Action): World {
  const change = (at: number, edit: (content: TargetTableContent) => TargetTableContent): World => {
    const chosen = contents.length === 0 ? -1 : at % contents.length;
    const changed = contents.map((content, index) => (index === chosen ? edit(content) : content));
    return { workbook: withForms(workbook, changed), contents: changed, next: next + 1 };
  };
  switch (each.do) {
    case 'type': {
      const sheet = SHEETS[each.row % 2] ?? '';
      const row = String(4 + (each.row % dataRows(workbook, sheet)));
      if (sheetNamed(workbook, sheet).cells[`A${row}`] === undefined)
        return { workbook, contents, next };
      const cells = { [`${each.column}${row}`]: { v: each.value } };
      return { workbook: typed(workbook, sheet, cells), contents, next };
    }
    case 'sort':
      return {
        workbook: replaceSheet(workbook, each.sheet, (sheet) =>
          withRows(sheet, (rows) =>
            [
              ...rows.slice(each.row % rows.length),
              ...rows.slice(0, each.row % rows.length),
            ].reverse(),
          ),
        ),
        contents,
        next,
      };
    case 'delete-row':
      return {
        workbook: replaceSheet(workbook, each.sheet, (sheet) =>
          withRows(sheet, (rows) => rows.filter((_, index) => index !== each.row % rows.length)),
        ),
        contents,
        next,
      };
    case 'rename':
      return change(each.at, (content) => ({ ...content, name: `改名${String(next)}` }));
    case 'recode':
      return change(each.at, (content) => ({ ...content, code: `NEW${String(next)}` }));
    case 'other':
      return change(each.at, (content) => ({
        ...content,
        other: content.other === '' ? '1.00' : '',
      }));
    case 'add-indicator':
      return change(each.at, (content) => {
        const [first] = content.indicators;
        const added = first && { ...first, level3: `新指标${String(next)}` };
        return { ...content, indicators: [...(added ? [added] : []), ...content.indicators] };
      });
    case 'drop': {
      const kept = contents.filter((_, index) => index !== each.at % contents.length);
      return { workbook: withForms(workbook, kept), contents: kept, next };
    }
    case 'add-project': {
      const more = [...contents, project(next)];
      return { workbook: withForms(workbook, more), contents: more, next: next + 1 };
    }
    case 'step':
      return { workbook: applied(workbook, inStep(workbook).edits), contents, next };
  }
}

/** Every typed figure with what names its row: 来源, or 二级+三级. */
function figures(workbook: WorkbookSnapshot): string[] {
  const { spending, achievements } = readLedger(workbook);
  return [
    ...(spending?.rows ?? []).map(({ row, source, figures: cells }) =>
      JSON.stringify([row, source.text, Object.values(cells).map(({ text }) => text)]),
    ),
    ...(achievements?.rows ?? []).map(({ row, level2, indicator, figures: cells }) =>
      JSON.stringify([
        row,
        level2.text,
        indicator.text,
        Object.values(cells).map(({ text }) => text),
      ]),
    ),
  ];
}

/** What a project's forms ask for that the ledger does not have. */
function lacking(workbook: WorkbookSnapshot): string[] {
  const { spending, achievements } = readLedger(workbook);
  return readForms(workbook, edition).flatMap((table) => {
    const code = table.code?.text ?? '';
    const name = table.name?.text ?? '';
    const ofTable = (row: { code: { text: string } }, rowName: string) =>
      row.code.text === code && rowName === name;
    const rows = spending?.rows.filter((row) => ofTable(row, row.name.text)) ?? [];
    const sources = table.budget.other?.text === '' ? ['财政'] : ['财政', '其他'];
    const done = achievements?.rows.filter((row) => ofTable(row, row.project.text)) ?? [];
    return [
      ...sources.filter((source) => !rows.some((row) => row.source.text === source)),
      ...table.indicators
        .filter(
          (each) =>
            !done.some(
              (row) => row.indicator.text === each.name.text && row.target.text === each.value.text,
            ),
        )
        .map((each) => each.name.text),
    ].map((what) => `${name} ${what}`);
  });
}

const start: World = (() => {
  const contents = [0, 1, 2].map(project);
  return { workbook: withLedger(contents), contents, next: 3 };
})();

it('any edits survive: no figure moves or changes, every project has its rows, twice is once', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { workbook } = actions.reduce(act, start);
      const { edits } = inStep(workbook);
      const after = applied(workbook, edits);
      expect(figures(after)).toEqual(expect.arrayContaining(figures(workbook)));
      expect(lacking(after)).toEqual([]);
      expect(inStep(after).edits).toEqual([]);
      const table = readLedger(after);
      expect([...(table.spending?.outside ?? []), ...(table.achievements?.outside ?? [])]).toEqual(
        [],
      );
    }),
    { numRuns: 100 },
  );
});

it('nothing that was typed is overwritten: only 编码, 名称/项目, 指标值 and blank cells are written', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const { workbook } = actions.reduce(act, start);
      for (const edit of inStep(workbook).edits) {
        if (edit.kind !== 'write-cells') continue;
        for (const { address, expected } of edit.cells) {
          if (expected === null) continue;
          expect(address).toMatch(edit.sheet === '台账-支出' ? /^[AB]\d/ : /^[ABE]\d/);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('works the same in 当季', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 6 }), (actions) => {
      const plain = actions.filter((each) => each.do !== 'type').reduce(act, start).workbook;
      const switched = switchMode(plain, readLedger(plain), 'quarterly');
      if (switched.kind === 'refused') throw new Error('refused');
      const quarterly = applied(plain, switched.edits);
      const rows = (workbook: WorkbookSnapshot) =>
        figures(applied(workbook, inStep(workbook).edits));
      expect(rows(quarterly)).toEqual(rows(plain));
    }),
    { numRuns: 50 },
  );
});
