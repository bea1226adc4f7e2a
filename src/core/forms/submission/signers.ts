/** The signature line of a 送审版: 填报人, 审核人, 负责人. Names are typed once and remembered in the workbook. */
import { SETTINGS_PREFIX } from '../../sheet/settings';

/** Names as typed; `''` leaves room to sign by hand. */
export interface Signers {
  readonly preparer: string;
  readonly reviewer: string;
  readonly head: string;
}

export type SignerRole = keyof Signers;

/** In the order in which they stand on the line. */
export const SIGNER_LABELS: Readonly<Record<SignerRole, string>> = {
  preparer: '填报人',
  reviewer: '审核人',
  head: '负责人',
};

export const SIGNER_ROLES: readonly SignerRole[] = ['preparer', 'reviewer', 'head'];

export const NOBODY: Signers = { preparer: '', reviewer: '', head: '' };

export const SIGNERS_SETTING = `${SETTINGS_PREFIX}signers`;

function nameIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What the setting says; whatever cannot be understood is blank. */
export function parseSigners(setting: string | null): Signers {
  try {
    const parsed: unknown = JSON.parse(setting ?? 'null');
    if (typeof parsed !== 'object' || parsed === null) return NOBODY;
    const { preparer, reviewer, head }: Record<string, unknown> = { ...parsed };
    return { preparer: nameIn(preparer), reviewer: nameIn(reviewer), head: nameIn(head) };
  } catch {
    return NOBODY;
  }
}

/** The setting; `null` when all names are blank. */
export function printSigners({ preparer, reviewer, head }: Signers): string | null {
  const names = { preparer: preparer.trim(), reviewer: reviewer.trim(), head: head.trim() };
  return SIGNER_ROLES.some((role) => names[role] !== '') ? JSON.stringify(names) : null;
}
