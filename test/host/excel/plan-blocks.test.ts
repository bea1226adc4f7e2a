import { MESSAGE_BYTES, jsonBytes } from '../../../src/host/excel/message-size';
import { expectLarger, planBlocks, unread } from '../../../src/host/excel/plan-blocks';
import type { Remaining } from '../../../src/host/excel/plan-blocks';
import type { UsedArea } from '../../../src/host/excel/sheet-shapes';

function area(sheet: string, rows: number, columns: number, cellBytes: number): UsedArea {
  return { sheet, top: 0, left: 0, rows, columns, cellBytes };
}

/** All blocks, request by request, when every cell is as large as expected. */
function requests(remaining: readonly Remaining[]): readonly (readonly unknown[])[] {
  const { blocks, rest } = planBlocks(remaining, MESSAGE_BYTES, false);
  return [blocks, ...(rest.length === 0 ? [] : requests(rest))];
}

test('60 forms fit into one request', () => {
  const forms = Array.from({ length: 60 }, (_, index) => area(`表${index}`, 19, 7, 90));
  expect(requests(forms.map(unread))).toHaveLength(1);
});

test('a large sheet is cut at rows, and forms beside it travel with its first part', () => {
  const [first, ...others] = requests([
    unread(area('表', 19, 7, 90)),
    unread(area('明细', 100_000, 5, 30)),
  ]);
  // 100,000 × (5 × 33 + 9) bytes are 16.6 MiB: 5 messages of 3.9 MiB.
  expect(others).toHaveLength(4);
  expect(first?.[0]).toEqual({ sheet: '表', top: 0, left: 0, bottom: 18, right: 6 });
  expect(first?.[1]).toMatchObject({ sheet: '明细', top: 0, left: 0, right: 4 });
  expect(others.at(-1)?.[0]).toMatchObject({ sheet: '明细', bottom: 99_999 });
});

test('a row is taken however large it is, unless something else fills the message', () => {
  const wide = unread(area('宽', 2, 16_384, 400));
  expect(planBlocks([wide], MESSAGE_BYTES, false)).toMatchObject({
    blocks: [{ top: 0, bottom: 0 }],
    rest: [{ rowsRead: 1 }],
  });
  expect(planBlocks([wide], 0, true)).toMatchObject({ blocks: [], rest: [{ rowsRead: 0 }] });
});

test('an answer that was too large is asked for in halves', () => {
  const sheet = unread(area('明细', 100_000, 5, 30));
  const [before, after] = [sheet, ...expectLarger([sheet], 2)].map(
    (remaining) => planBlocks([remaining], MESSAGE_BYTES, false).blocks[0]?.bottom ?? 0,
  );
  expect((after ?? 0) / (before ?? 1)).toBeCloseTo(0.5, 1);
});

test('bytes of JSON are those of UTF-8', () => {
  for (const value of ['a', '绩效', '≥95%', 'é', '😀', [1, 'x"', true], '=SUM(A1)']) {
    expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)));
  }
});
