/** The evidence of every edition; only tests and readers of the source need it. */
import type { EditionId } from '.';
import type { EvidenceByPlace } from './evidence';
import { hebeiEvidence } from './hebei';
import { nationalEvidence } from './national-evidence';

export const EVIDENCE: Readonly<Record<EditionId, EvidenceByPlace>> = {
  hebei: { ...nationalEvidence, ...hebeiEvidence },
  national: nationalEvidence,
};
