/** 指标值 as units publish them, with their readings in the notation that the head of the file explains. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const PUBLISHED_VALUES: readonly (readonly [text: string, reading: string])[] = readFileSync(
  path.join(__dirname, 'published-values.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# ') && line !== '#')
  .map((line) => {
    const [text = '', reading = ''] = line.split(' → ');
    return [text.replaceAll('⏎', '\n').replaceAll('␣', ' '), reading] as const;
  });
