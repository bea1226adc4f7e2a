/** What the prebuilt Univer bundle (scripts/build-univer.mjs) leaves on the page beside its modules. */
import type { ILanguagePack } from '@univerjs/core';
import type { PageLanguage } from '../text';

declare global {
  // A `var` is how TypeScript spells a property of globalThis.
  var univerLocales: Readonly<
    Record<PageLanguage, () => Promise<{ readonly default: ILanguagePack }>>
  >;
}

/** The grid's own words in a language; fetched when asked for. */
export async function loadGridWords(language: PageLanguage): Promise<ILanguagePack> {
  return (await globalThis.univerLocales[language]()).default;
}
