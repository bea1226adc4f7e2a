import { EDITIONS, defaultEdition } from '../../../src/core/editions';

it('starts with Hebei', () => {
  expect(defaultEdition).toBe(EDITIONS.hebei);
});

describe.each(Object.entries(EDITIONS))('%s', (id, edition) => {
  it('is known under its id', () => {
    expect(edition.id).toBe(id);
  });

  it('has four nodes, the third in October', () => {
    expect(edition.planNodes).toEqual([
      { label: '3月底', lastDay: '03-31' },
      { label: '6月底', lastDay: '06-30' },
      { label: '10月底', lastDay: '10-31' },
      { label: '12月底', lastDay: '12-31' },
    ]);
  });

  it('demands 产出, 效益 and 数量 as errors, the rest as warnings, 成本 as a 一级 never', () => {
    const level1 = Object.fromEntries(edition.level1.map((each) => [each.name, each.whenMissing]));
    expect(level1).toMatchObject({ 产出指标: 'error', 效益指标: 'error', 满意度指标: 'warning' });
    const demanded = edition.level2.filter(({ whenMissing }) => whenMissing !== null);
    expect(
      demanded.filter(({ whenMissing }) => whenMissing === 'error').map(({ level2 }) => level2),
    ).toEqual(['数量指标']);
    expect(demanded.every(({ level1: name }) => name !== '成本指标')).toBe(true);
  });

  it('prints nine rows on a blank form', () => {
    expect(edition.level2.filter(({ preprinted }) => preprinted)).toHaveLength(9);
  });

  it('gives no name to two levels', () => {
    const level1 = edition.level1.flatMap(({ name, aliases }) => [name, ...aliases]);
    const level2 = edition.level2.flatMap(({ level2: name, aliases }) => [name, ...aliases]);
    expect(new Set(level1).size).toBe(level1.length);
    expect(new Set(level2).size).toBe(level2.length);
  });
});

it('asks for 100 % at the end as an error in Hebei, as a warning elsewhere', () => {
  expect(EDITIONS.hebei.severities.P4).toBe('error');
  expect(EDITIONS.national.severities.P4).toBe('warning');
});

it('knows 成本 as a 一级 in the national frame only', () => {
  const has = (id: 'hebei' | 'national') =>
    EDITIONS[id].level1.some(({ name }) => name === '成本指标');
  expect(has('national')).toBe(true);
  expect(has('hebei')).toBe(false);
});
