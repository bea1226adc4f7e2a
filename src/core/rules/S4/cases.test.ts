import { ruleCases } from '../../../../test/core/rules/rule-cases';
import { SAMPLE, withoutLevel2 } from '../../../../test/core/rules/sample-form';

const reviewer = { profile: 'reviewer' } as const;
const five = withoutLevel2('经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标');
const many = {
  ...SAMPLE,
  indicators: [...SAMPLE.indicators, ...SAMPLE.indicators, ...SAMPLE.indicators],
};

ruleCases('S4', [
  { accepts: 'nine rows', options: reviewer },
  {
    accepts: 'six rows',
    content: withoutLevel2('经济效益指标', '社会效益指标', '生态效益指标'),
    options: reviewer,
  },
  { accepts: 'five rows, in 单位版', content: five },
  { accepts: 'a blank form', content: null, options: { profile: 'reviewer' } },
  {
    rejects: 'five rows',
    content: five,
    options: reviewer,
    findings: [
      {
        address: 'A9',
        severity: 'warning',
        messageId: 'few',
        args: { count: '5', limit: '6' },
        cells: [],
      },
    ],
  },
  {
    rejects: 'twenty-seven rows',
    content: many,
    options: reviewer,
    findings: [
      {
        address: 'A9',
        severity: 'warning',
        messageId: 'many',
        args: { count: '27', limit: '20' },
        cells: [],
      },
    ],
  },
]);
