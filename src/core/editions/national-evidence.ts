/** Where the data of the national edition come from. */
import type { EvidenceByPlace } from './evidence';

export const nationalEvidence: EvidenceByPlace = {
  planNodes: { marks: ['SEED'], source: 'The plan of all four tables; the third node is October.' },
  level1: {
    marks: ['PUB', 'MEM'],
    source:
      '产出 and 效益 for every project, 满意度 as needed (财预〔2021〕101号); forms of Gansu and Chongqing of 2023 have 成本.',
  },
  level2: {
    marks: ['SEED', 'PUB', 'practice'],
    source:
      'Nine 二级 with a row each; wage projects of a published Sichuan form carry 数量 and 社会效益 only (sureness 90 %).',
  },
  moneyUnit: { marks: ['SEED'], source: '单位：万元 stands over all four tables.' },
  moneyUnits: {
    marks: ['SEED', 'PUB'],
    source: '万元 in the four tables, 元 in forms of Sichuan and Shanghai.',
  },
  amountDecimals: {
    marks: ['practice'],
    source: 'An amount approved in 元 gives up to 6 decimals in 万元.',
  },
  'code.length': {
    marks: ['SEED', 'PUB'],
    source: 'Codes of Hebei and Sichuan (scqs.gov.cn) have 21 characters.',
  },
  'code.characters': {
    marks: ['SEED', 'PUB'],
    source: 'Codes of Hebei and Sichuan are digits and capital letters.',
  },
  'code.region': {
    marks: ['SEED', 'PUB'],
    source: 'Six digits of the region open codes of Hebei and Sichuan.',
  },
  'code.year': {
    marks: ['SEED', 'PUB'],
    source:
      'Two digits of the year follow; a continuing project keeps its first year (a Sichuan table of 2023).',
  },
  'form.rows': {
    marks: ['PUB', 'DES'],
    source: 'Published project forms mostly have 8 to 16 rows.',
  },
  'form.rounding': {
    marks: ['practice'],
    source: 'Amounts are shown with two decimals; a difference of 0.01 comes from rounding.',
  },
  'form.pointsInYear': {
    marks: ['DES'],
    source: 'Terms of schools, heating, floods and holidays in goals of published forms.',
  },
  'form.shares': { marks: ['SEED', 'PUB', 'DES'], source: 'Endings of shares in published forms.' },
  'form.noShares': {
    marks: ['DES'],
    source: '巡查频率 is counted in 次/月; rates that are prices or speeds.',
  },
  'form.counts': {
    marks: ['SEED', 'DES'],
    source: '满意人数 under a 满意度（%）; endings of other counts.',
  },
  'form.countUnits': {
    marks: ['DES'],
    source:
      'Units of things that are counted; 次, 分, 倍 and units with a slash can measure a rate.',
  },
  'form.spending': { marks: ['SEED', 'AUD'], source: '资金完成率 and its kin under 成本.' },
  'form.spendingRates': {
    marks: ['SEED', 'AUD'],
    source: '资金完成率, 预算执行率 and their kin under 成本.',
  },
  'values.lowSatisfaction': {
    marks: ['PUB', 'DES'],
    source: 'Published satisfaction lies between 85 and 100, mostly at 90 or 95.',
  },
  'values.beyondHundred': {
    marks: ['AUD', 'DES'],
    source: 'Growth and over-fulfilment; returns and multiples.',
  },
  'values.plausibleShare': {
    marks: ['PUB', 'DES'],
    source: '290% stood for ≥90% in published satisfaction rows.',
  },
  'values.unwanted': {
    marks: ['AUD', 'PUB'],
    source: 'Accidents, complaints, losses and their kin.',
  },
  'values.unwantedEnds': {
    marks: ['practice'],
    source: '事故起数 is to be kept down, 事故应急演练 is work to be done.',
  },
  'values.dealtWith': {
    marks: ['practice'],
    source: 'Complaints taken in, disputes settled, cases solved are work to be done.',
  },
  'values.countedInNames': { marks: ['DES'], source: 'Endings of names that say what is counted.' },
  'values.withoutUnit': { marks: ['DES'], source: 'Ratios and marks are plain numbers.' },
  'values.restrained': {
    marks: ['SEED', 'practice'],
    source: 'Shares and savings are meant as they stand.',
  },
  'values.sameUnits': {
    marks: ['SEED', 'DES'],
    source: '批/批次/场 and 平米/平方米 side by side in one document.',
  },
  'values.vagueTimes': { marks: ['PUB'], source: 'Pure 及时, 按时, 长期 in published 时效 rows.' },
  'values.doneWords': {
    marks: ['PUB', 'DES'],
    source: '及时完成, 按时发放 in published 时效 rows.',
  },
  'values.vagueResults': {
    marks: ['PUB', 'practice'],
    source: 'Named first among their faults by a county’s own check.',
  },
  'values.formulas': { marks: ['DES'], source: 'What tells how a rate is formed.' },
  'severities.P4': {
    marks: ['DES'],
    source: 'That a plan ends at 100 % is a pattern of four tables, no rule read.',
  },
  reviewerOnly: {
    marks: ['practice'],
    source: 'Silent for units, so that a published table does not drown in findings.',
  },
};
