/** The Hebei edition, from the published county document of 2024 [SEED]. The default. */
import type { Edition } from './edition';
import type { EvidenceByPlace } from './evidence';
import { national } from './national';

export const hebei: Edition = {
  ...national,
  id: 'hebei',
  name: { zh: '河北', en: 'Hebei' },
  // 成本指标 is a 二级 under 产出 here; the county of 2024 does not use it as a 一级. [SEED]
  // Its three 二级 stay known, so that one under 产出 is named and not taken for a typing error.
  level1: national.level1.filter((level1) => level1.name !== '成本指标'),
  // All four published plans end at 100 %. [SEED; practice: 错误 in Hebei]
  severities: { P4: 'error' },
  // 25/50/80/100 stands in all four published tables. [SEED]
  // 项目编码 and 资金支出计划 are printed in all of them; forms of Tianjin have neither. [SEED; PUB]
  form: {
    ...national.form,
    usualPlan: ['25', '50', '80', '100'],
    requires: ['code', 'plan'],
  },
  // The four published codes fit; that others do is a guess, hence a hint for reviewers only. [SEED; inferred]
  code: {
    ...national.code,
    check: {
      pattern: '^13\\d{6}P[0-9A-Z]{12}$',
      alphabet: '0123456789ABCDEFGHJKLMNPQRTUWXY',
      weightBase: 3,
      constant: 30,
    },
  },
};

/** Where its differences from the base come from; the rest is the base's. */
export const hebeiEvidence: EvidenceByPlace = {
  level1: { marks: ['SEED'], source: '成本 is a 二级 under 产出 in the county document of 2024.' },
  'code.check': {
    marks: ['SEED', 'inferred'],
    source:
      'The four published codes fit modulo 31; the weights of places 1–19 and the constant are a guess.',
  },
  'form.requires': { marks: ['SEED'], source: 'Both stand in all four tables.' },
  'form.usualPlan': { marks: ['SEED'], source: '25/50/80/100 in all four tables.' },
  'severities.P4': {
    marks: ['SEED', 'practice'],
    source: 'All four plans end at 100 %; practice calls it an error.',
  },
};
