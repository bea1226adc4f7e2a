import { paint, rectangles } from '../../../src/host/painting';

test('later ranges win, and unpainted cells stay as they are', () => {
  expect(
    paint([
      { address: 'B2:D3', item: 'a' },
      { address: 'C3', item: 'b' },
      { address: 'E2', item: 'c' },
    ]),
  ).toEqual({
    area: { top: 1, left: 1, bottom: 2, right: 4 },
    rows: [
      ['a', 'a', 'a', 'c'],
      ['a', 'b', 'a', null],
    ],
  });
  expect(paint([])).toBeNull();
});

test('equal neighbours become one rectangle, and every cell is covered once', () => {
  const painting = paint([
    { address: 'A1:C1', item: 'head' },
    { address: 'A2:B2', item: 'body' },
    { address: 'A3', item: 'body' },
    { address: 'B3', item: 'body' },
    { address: 'C2:C3', item: 'side' },
    { address: 'A5', item: 'body' },
  ]);
  if (painting === null) throw new Error('nothing painted');
  const covered = rectangles(painting);
  expect([...covered].sort((one, other) => (one.address < other.address ? -1 : 1))).toEqual([
    { address: 'A1:C1', item: 'head' },
    { address: 'A2:B3', item: 'body' },
    { address: 'A5', item: 'body' },
    { address: 'C2:C3', item: 'side' },
  ]);
  expect(paint(covered)).toEqual(painting);
});
