/** Every number and word list of an edition has its source and evidence mark; a region’s own ones have their own. */
import { readFileSync } from 'node:fs';
import { EDITIONS } from '../../../src/core/editions';
import type { Edition } from '../../../src/core/editions/edition';
import type { Evidence, EvidenceByPlace } from '../../../src/core/editions/evidence';
import { EVIDENCE } from '../../../src/core/editions/evidence-list';

type Leaf = readonly [place: string, value: unknown];

/** What an edition says, place by place; what it is called aside. */
function leavesOf(value: unknown, place: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    leavesOf(each, place === '' ? key : `${place}.${key}`),
  );
}

const ABOUT_ITSELF = /^(?:id|name)(?:\.|$)/;

function dataOf(edition: Edition): readonly Leaf[] {
  return leavesOf(edition, '').filter(([place]) => !ABOUT_ITSELF.test(place));
}

/** The longest place in the evidence that speaks for this one. */
function evidenceFor(evidence: EvidenceByPlace, place: string): readonly [string, Evidence] | null {
  const parts = place.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const key = parts.slice(0, length).join('.');
    const found = Object.hasOwn(evidence, key) ? evidence[key] : undefined;
    if (found) return [key, found];
  }
  return null;
}

const editions: readonly (readonly [string, Edition, EvidenceByPlace])[] = [
  ['hebei', EDITIONS.hebei, EVIDENCE.hebei],
  ['national', EDITIONS.national, EVIDENCE.national],
];

test('every edition is looked at', () => {
  expect(editions.map(([id]) => id)).toEqual(Object.keys(EDITIONS));
});

const MARKS = ['SEED', 'PUB', 'VEN', 'AUD', 'practice', 'MEM', 'inferred', 'DES'];

describe.each(editions)('%s', (id, edition, evidence) => {
  test('says where everything in it comes from', () => {
    // What is not there (null) needs no source.
    const without = dataOf(edition)
      .filter(([place, value]) => value !== null && evidenceFor(evidence, place) === null)
      .map(([place]) => place);
    expect(without).toEqual([]);
  });

  test('marks every source', () => {
    for (const [place, { marks, source }] of Object.entries(evidence)) {
      expect([place, source.length > 10, marks.length > 0]).toEqual([place, true, true]);
      for (const mark of marks) expect(MARKS).toContain(mark);
      // A document that nobody has read is named, so that it can be looked up one day.
      if (marks.includes('MEM')) expect(source).toMatch(/〔\d{4}〕\d+号/);
    }
  });

  test('has no evidence for what it does not say', () => {
    const places = dataOf(edition).map(([place]) => place);
    const idle = Object.keys(evidence).filter(
      (key) => !places.some((place) => place === key || place.startsWith(`${key}.`)),
    );
    expect(idle).toEqual([]);
  });

  test('has its own evidence for what differs from the base', () => {
    const base: Edition = EDITIONS.national;
    if (edition === base) return;
    const known = new Map(dataOf(base));
    const borrowed = dataOf(edition)
      .filter(([place, value]) => value !== known.get(place))
      .map(([place]) => [place, evidenceFor(evidence, place)] as const)
      .filter(([place, found]) => found?.[1] === evidenceFor(EVIDENCE.national, place)?.[1])
      .map(([place]) => place);
    expect(borrowed).toEqual([]);
  });

  test('is listed in the guide', () => {
    expect(readFileSync('docs/editions.md', 'utf8')).toContain(`\`${id}\``);
  });
});
