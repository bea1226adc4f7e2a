/**
 * Where the numbers and word lists of an edition come from. Each edition has its own; a test looks that nothing in
 * it stands without. Nobody needs it while checking, so it is kept out of the edition itself.
 */

/**
 * How sure a source is: `SEED` the published document of 2024 this product was made from · `PUB` read in published pages ·
 * `VEN` read in public source of a provincial system · `AUD` an open-source checker · `practice` judgement of people who
 * do this work · `MEM` recalled from a central document that nobody has read yet · `inferred` concluded from data ·
 * `DES` decided by us.
 */
export type EvidenceMark = 'SEED' | 'PUB' | 'VEN' | 'AUD' | 'practice' | 'MEM' | 'inferred' | 'DES';

export interface Evidence {
  /** At least one; the surest first. */
  readonly marks: readonly EvidenceMark[];
  /** What was read where, or why it was decided so. */
  readonly source: string;
}

/**
 * By place in the edition: `amountDecimals`, `form.rows`, `severities.P4`. A place speaks for everything below it, the
 * longest one wins.
 */
export type EvidenceByPlace = Readonly<Record<string, Evidence>>;
