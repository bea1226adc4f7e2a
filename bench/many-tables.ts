/** Workbooks of any size made from the published tables, each with a code of its own. */
import publishedTables from '../examples/published-tables.json';
import { defaultEdition } from '../src/core/editions';
import { draftTargetTable } from '../src/core/forms/target-table/write';
import type { SheetSnapshot } from '../src/core/sheet/snapshot';

const STEMS = '甲乙丙丁戊己庚辛壬癸';

type Content = (typeof publishedTables)[number];

/** The same content in words and figures of its own, so that having read another form does not help to read this one. */
function inOwnWords(content: Content, number: number): Content {
  // Stems for figures: a place's name says no number.
  const place = `${Array.from(String(number), (digit) => STEMS[Number(digit)]).join('')}村`;
  const figure = String((number % 89) + 10);
  return {
    ...content,
    name: place + content.name,
    purpose: place + content.purpose,
    goal: `${content.goal}（${place}）`,
    indicators: content.indicators.map((indicator) => ({
      ...indicator,
      level3: place + indicator.level3,
      description: place + indicator.description,
      value: /\d/.test(indicator.value)
        ? indicator.value.replace(/^(\D?)\d{1,3}(?!\d)/, `$1${figure}`)
        : place + indicator.value,
      basis: place + indicator.basis,
    })),
  };
}

/** @param words `shared`: the forms repeat four contents. `own`: none says what another does. */
export function manyTables(count: number, words: 'shared' | 'own' = 'shared'): SheetSnapshot[] {
  return Array.from({ length: count }, (_, index) => {
    const published = publishedTables[index % publishedTables.length];
    if (published === undefined) throw new Error('no published table');
    const content = words === 'own' ? inOwnWords(published, index + 1) : published;
    const code = `13022524P004T${String(index).padStart(8, '0')}`;
    const name = `表${index + 1}`;
    const { cells } = draftTargetTable({ ...content, code }, defaultEdition, name);
    return { name, cells };
  });
}
