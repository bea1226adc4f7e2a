/** The editions this product knows, and the one it starts with. */
import type { Edition } from './edition';
import { hebei } from './hebei';
import { national } from './national';

export const EDITIONS: Readonly<Record<Edition['id'], Edition>> = { hebei, national };

/** Hebei: the edition of the published document that the product was made from. */
export const defaultEdition: Edition = hebei;
