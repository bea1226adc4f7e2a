/** 一级/二级指标 under the names of an edition, whatever a form prints: `产出指标（50分）`, `产出 指标`, `1.产出`. */
import type { Edition } from '../../editions/edition';
import { perEdition } from '../../editions/per-edition';
import type { Level1 } from '../../model/target-table';
import { rememberedByText } from '../../values/remembered';
import { comparedText, withoutRemark } from './labels';

export interface LevelNames {
  /** The edition's 一级指标 for a printed text; `null` when blank or unknown. */
  readonly level1: (text: string) => Level1 | null;
  /** The edition's 二级指标 for a printed text; `null` when blank or unknown. */
  readonly level2: (text: string) => string | null;
}

const NUMBERING = /^\(?[一二三四五六七八九十\d]{1,2}[)、.]+/;

/** What is left of a level's name when white space, numbering, a bracketed weight and 指标 are removed. */
function stem(text: string): string {
  return withoutRemark(comparedText(text)).replace(NUMBERING, '').replaceAll('指标', '');
}

/** The names of an edition's levels. */
export const levelNames = perEdition((edition: Edition): LevelNames => {
  const level1 = new Map<string, Level1>();
  for (const { name, aliases } of edition.level1) {
    for (const alias of [name, ...aliases]) level1.set(stem(alias), name);
  }
  const level2 = new Map<string, string>();
  for (const { level2: name, aliases } of edition.level2) {
    for (const alias of [name, ...aliases]) level2.set(stem(alias), name);
  }
  return {
    level1: rememberedByText((text) => (text === '' ? null : (level1.get(stem(text)) ?? null))),
    level2: rememberedByText((text) => (text === '' ? null : (level2.get(stem(text)) ?? null))),
  };
});
