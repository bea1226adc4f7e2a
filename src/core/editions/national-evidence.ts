/** Where the data of the national edition come from. */
import { evidence, type EvidenceByPlace } from './evidence';

export const nationalEvidence: EvidenceByPlace = {
  planNodes: evidence('The plan of all four tables; the third node is October.', 'SEED'),
  level1: evidence(
    '产出 and 效益 for every project, 满意度 as needed (财预〔2021〕101号); forms of Gansu and Chongqing of 2023 have 成本.',
    'PUB',
    'MEM',
  ),
  level2: evidence(
    'Nine 二级 with a row each; wage projects of a published Sichuan form carry 数量 and 社会效益 only (sureness 90 %).',
    'SEED',
    'PUB',
    'practice',
  ),
  moneyUnit: evidence('单位：万元 stands over all four tables.', 'SEED'),
  moneyUnits: evidence(
    '万元 in the four tables, 元 in forms of Sichuan and Shanghai.',
    'SEED',
    'PUB',
  ),
  amountDecimals: evidence('An amount approved in 元 gives up to 6 decimals in 万元.', 'practice'),
  'code.length': evidence(
    'Codes of Hebei and Sichuan (scqs.gov.cn) have 21 characters.',
    'SEED',
    'PUB',
  ),
  'code.region': evidence(
    'Six digits of the region open codes of Hebei and Sichuan.',
    'SEED',
    'PUB',
  ),
  'code.year': evidence(
    'Two digits of the year follow; a continuing project keeps its first year (a Sichuan table of 2023).',
    'SEED',
    'PUB',
  ),
  'form.rows': evidence('Published project forms mostly have 8 to 16 rows.', 'PUB', 'DES'),
  'form.shares': evidence('Endings of shares in published forms.', 'SEED', 'PUB', 'DES'),
  'form.noShares': evidence(
    '巡查频率 is counted in 次/月; rates that are prices or speeds.',
    'DES',
  ),
  'form.counts': evidence('满意人数 under a 满意度（%）; endings of other counts.', 'SEED', 'DES'),
  'form.spending': evidence('预算资金完成率, 项目资金完成率 under 成本.', 'SEED', 'AUD'),
  'form.spendingRates': evidence(
    '预算资金完成率, 预算执行率 and their kin under 成本.',
    'SEED',
    'AUD',
  ),
  'values.lowSatisfaction': evidence(
    'Published satisfaction lies between 85 and 100, mostly at 90 or 95.',
    'PUB',
    'DES',
  ),
  'values.beyondHundred': evidence(
    'Growth and over-fulfilment; returns and multiples.',
    'AUD',
    'DES',
  ),
  'values.plausibleShare': evidence(
    '290% stood for ≥90% in published satisfaction rows.',
    'PUB',
    'DES',
  ),
  'values.unwanted': evidence('Accidents, complaints, losses and their kin.', 'AUD', 'PUB'),
  'values.restrained': evidence('Shares and savings are meant as they stand.', 'SEED', 'practice'),
  'values.sameUnits': evidence(
    '批/批次/场 and 平米/平方米 side by side in one document.',
    'SEED',
    'DES',
  ),
  'values.vagueTimes': evidence('Pure 及时, 按时, 长期 in published 时效 rows.', 'PUB'),
  'values.vagueResults': evidence(
    'Named first among their faults by a county’s own check.',
    'PUB',
    'practice',
  ),
  'values.formulas': evidence('What tells how a rate is formed.', 'DES'),
  'severities.P4': evidence(
    'That a plan ends at 100 % is a pattern of four tables, no rule read.',
    'DES',
  ),
  reviewerOnly: evidence(
    'Silent for units, so that a published table does not drown in findings.',
    'practice',
  ),
};
