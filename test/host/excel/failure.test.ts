import { HostFailure } from '../../../src/host/workbook-host';
import { hostFailure } from '../../../src/host/excel/failure';

test.each([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['AccessDenied', 'sheet-protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ActivityLimitReached', 'busy'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['GeneralException', 'unknown'],
  ['constructor', 'unknown'],
])('%s is %s, whatever its message says', (code, expected) => {
  const error = Object.assign(new Error('Zugriff verweigert'), {
    code,
    debugInfo: { statement: 'worksheets.add(...)' },
  });
  expect(hostFailure(error, '甲')).toMatchObject({
    code: expected,
    sheet: '甲',
    detail: `${code} · Zugriff verweigert · worksheets.add(...)`,
    leftBehind: null,
  });
});

test('a failure of ours stays what it is, and anything may be thrown', () => {
  const own = new HostFailure('cancelled', null, 'aborted');
  expect(hostFailure(own)).toBe(own);
  expect(hostFailure('text')).toMatchObject({ code: 'unknown', detail: 'text' });
  expect(hostFailure(null)).toMatchObject({ code: 'unknown' });
});
