/** Addresses as Excel gives them, without the sheet: `'A sheet'!B7,'A sheet'!B9` → `B7,B9`. */
export function withoutSheet(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^,!]+)!/g, '');
}
