/** The Chinese page of every rule, as it stands in the rule's folder: the type says when one is missing. */
import type { RuleId } from '../../core/rules/finding';
import C1 from '../../core/rules/C1/README.md';
import C2 from '../../core/rules/C2/README.md';
import C3 from '../../core/rules/C3/README.md';
import C4 from '../../core/rules/C4/README.md';
import C5 from '../../core/rules/C5/README.md';
import G10 from '../../core/rules/G10/README.md';
import G11 from '../../core/rules/G11/README.md';
import G12 from '../../core/rules/G12/README.md';
import G13 from '../../core/rules/G13/README.md';
import G14 from '../../core/rules/G14/README.md';
import G15 from '../../core/rules/G15/README.md';
import G16 from '../../core/rules/G16/README.md';
import G17 from '../../core/rules/G17/README.md';
import G3 from '../../core/rules/G3/README.md';
import G4 from '../../core/rules/G4/README.md';
import G5 from '../../core/rules/G5/README.md';
import G6 from '../../core/rules/G6/README.md';
import G7 from '../../core/rules/G7/README.md';
import G8 from '../../core/rules/G8/README.md';
import G9 from '../../core/rules/G9/README.md';
import H1 from '../../core/rules/H1/README.md';
import H2 from '../../core/rules/H2/README.md';
import H3 from '../../core/rules/H3/README.md';
import H5 from '../../core/rules/H5/README.md';
import H6 from '../../core/rules/H6/README.md';
import H8 from '../../core/rules/H8/README.md';
import H9 from '../../core/rules/H9/README.md';
import L1 from '../../core/rules/L1/README.md';
import L10 from '../../core/rules/L10/README.md';
import L2 from '../../core/rules/L2/README.md';
import L3 from '../../core/rules/L3/README.md';
import L4 from '../../core/rules/L4/README.md';
import L5 from '../../core/rules/L5/README.md';
import L6 from '../../core/rules/L6/README.md';
import L7 from '../../core/rules/L7/README.md';
import L8 from '../../core/rules/L8/README.md';
import L9 from '../../core/rules/L9/README.md';
import P1 from '../../core/rules/P1/README.md';
import P2 from '../../core/rules/P2/README.md';
import P3 from '../../core/rules/P3/README.md';
import P4 from '../../core/rules/P4/README.md';
import P5 from '../../core/rules/P5/README.md';
import S1 from '../../core/rules/S1/README.md';
import S10 from '../../core/rules/S10/README.md';
import S11 from '../../core/rules/S11/README.md';
import S12 from '../../core/rules/S12/README.md';
import S2 from '../../core/rules/S2/README.md';
import S3 from '../../core/rules/S3/README.md';
import S4 from '../../core/rules/S4/README.md';
import S5 from '../../core/rules/S5/README.md';
import S6 from '../../core/rules/S6/README.md';
import S7 from '../../core/rules/S7/README.md';
import S8 from '../../core/rules/S8/README.md';
import S9 from '../../core/rules/S9/README.md';
import X9 from '../../core/rules/X9/README.md';

export const pagesZhCN: Readonly<Record<RuleId, string>> = {
  C1,
  C2,
  C3,
  C4,
  C5,
  G10,
  G11,
  G12,
  G13,
  G14,
  G15,
  G16,
  G17,
  G3,
  G4,
  G5,
  G6,
  G7,
  G8,
  G9,
  H1,
  H2,
  H3,
  H5,
  H6,
  H8,
  H9,
  L1,
  L10,
  L2,
  L3,
  L4,
  L5,
  L6,
  L7,
  L8,
  L9,
  P1,
  P2,
  P3,
  P4,
  P5,
  S1,
  S10,
  S11,
  S12,
  S2,
  S3,
  S4,
  S5,
  S6,
  S7,
  S8,
  S9,
  X9,
};
