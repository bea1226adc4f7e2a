/** The editions this product knows, and the one it starts with. */
import type { Edition } from './edition';
import { hebei } from './hebei';
import { national } from './national';

/** Adding one is one data file and its name here (docs/editions.md). */
export const EDITIONS = { hebei, national } as const satisfies Readonly<Record<string, Edition>>;

export type EditionId = keyof typeof EDITIONS;

/** Hebei: the edition of the published document that the product was made from. */
export const defaultEdition: Edition = hebei;
