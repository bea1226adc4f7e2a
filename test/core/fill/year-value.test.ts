import { yearValue, type TypedFigures, type YearValue } from '../../../src/core/fill/year-value';
import type { Aggregation, LedgerMode } from '../../../src/core/model/ledger';

type Five = readonly [string, string, string, string, string];

const typed = ([march, june, september, october, december]: Five): TypedFigures => ({
  '3月底': march,
  '6月底': june,
  '9月底': september,
  '10月底': october,
  '12月底': december,
});

const shown = (value: YearValue): string => {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'value':
      return `${value.text} @ ${value.cutoff}`;
    case 'unreadable':
      return `? ${value.cutoffs.join(' ')}`;
  }
};

describe('the value of the year', () => {
  test.each<[Aggregation, LedgerMode, Five, string, string]>([
    ['各季相加', 'cumulative', ['10', '22', '35', '', '47'], '47 @ 12月底', 'the last figure'],
    ['各季相加', 'cumulative', ['10', '22', '', '', ''], '22 @ 6月底', 'the last figure'],
    ['各季相加', 'cumulative', ['10', '0', '', '', ''], '0 @ 6月底', '0 counts as typed'],
    ['各季相加', 'quarterly', ['10', '12', '13', '', '12'], '47 @ 12月底', '10+12+13+12'],
    ['各季相加', 'quarterly', ['10', '12', '13', '4', '12'], '47 @ 12月底', '四季度 includes 10月'],
    ['各季相加', 'quarterly', ['10', '12', '13', '4', ''], '39 @ 10月底', '10+12+13+4'],
    ['各季相加', 'quarterly', ['10', '', '13', '', ''], '23 @ 9月底', 'a blank adds nothing'],
    ['各季相加', 'quarterly', ['0.1', '0.2', '', '', ''], '0.3 @ 6月底', 'no floats'],
    ['各季相加', 'quarterly', ['3批', '4批', '', '', ''], '7批 @ 6月底', 'one unit'],
    ['各季相加', 'quarterly', ['3批', '4场', '', '', ''], '? 3月底 6月底', 'two units'],
    ['各季相加', 'quarterly', ['3', '已完成', '', '', ''], '? 6月底', 'no number'],
    ['各季相加', 'quarterly', ['1,200', '１０', '', '', ''], '1210 @ 6月底', 'as typed'],
    ['取最近', 'cumulative', ['25%', '60%', '', '', ''], '60% @ 6月底', 'rates'],
    ['取最近', 'quarterly', ['', '2024-06-12', '', '', ''], '2024-06-12 @ 6月底', 'a day'],
    ['取最近', 'cumulative', ['25%', '', '', '80%', ''], '80% @ 10月底', 'its own figure'],
    ['求平均', 'cumulative', ['95', '96', '98', '', ''], '96.33 @ 9月底', '289 ÷ 3 = 96.333…'],
    ['求平均', 'quarterly', ['95%', '96%', '', '', '98.5%'], '96.5% @ 12月底', '289.5 ÷ 3'],
    ['求平均', 'cumulative', ['95', '96', '98', '10', ''], '96.33 @ 9月底', '10月 is no quarter'],
    ['求平均', 'cumulative', ['0.005', '0.01', '', '', ''], '0.01 @ 6月底', '0.0075, half up'],
    ['求平均', 'cumulative', ['95', '好', '', '', ''], '? 6月底', 'no number'],
    ['求平均', 'cumulative', ['', '', '', '90', ''], '', 'no quarter typed'],
    ['只填年末', 'cumulative', ['95%', '96%', '', '', ''], '', '9.3: nothing before December'],
    ['只填年末', 'quarterly', ['95%', '', '', '', '97%'], '97% @ 12月底', 'December'],
    ['各季相加', 'quarterly', ['', '', '', '', ''], '', 'nothing typed'],
    ['取最近', 'cumulative', ['', '', '', '', ''], '', 'nothing typed'],
  ])('%s %s of %p is %s (%s)', (aggregation, mode, figures, value) => {
    expect(shown(yearValue(typed(figures), aggregation, mode))).toBe(value);
  });

  it('can be looked at from an earlier day', () => {
    const figures = typed(['10', '12', '13', '', '12']);
    expect(shown(yearValue(figures, '各季相加', 'quarterly', '9月底'))).toBe('35 @ 9月底');
    expect(shown(yearValue(figures, '只填年末', 'quarterly', '9月底'))).toBe('');
    expect(shown(yearValue(figures, '取最近', 'quarterly', '10月底'))).toBe('13 @ 9月底');
  });
});
