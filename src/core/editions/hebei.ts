/** The Hebei edition, from the published county document of 2024 [SEED]. The default. */
import type { Edition } from './edition';
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
};
