/**
 * Requirement sets as Microsoft publishes them in the type declarations (`[Api set: ExcelApi 1.7]` above a member).
 */

/**
 * @param declarations text of `index.d.ts` of `@types/office-js`; an empty text gives an empty map
 * @returns `Class.member` (JavaScript names) → set; of overloads the first
 */
export function publishedSets(declarations: string): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  const start = declarations.search(/^declare namespace Excel \{/m);
  if (start < 0) return sets;
  const end = declarations.indexOf('\n    namespace Interfaces {', start);
  let type: string | null = null;
  let set: string | null = null;
  for (const line of declarations.slice(start, end < 0 ? undefined : end).split(/\r?\n/)) {
    const opened = /^ {4}class (\w+) extends/.exec(line)?.[1];
    const stated = /\[Api set: (\w+) ([\d.]+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/.exec(line)?.[1];
    if (opened !== undefined) {
      type = opened;
      set = null;
    } else if (/^ {4}\}/.test(line)) {
      type = null;
    } else if (stated !== null) {
      set = `${stated[1] ?? ''} ${stated[2] ?? ''}`;
    } else if (type !== null && member !== undefined) {
      const key = `${type}.${member}`;
      if (set !== null && !sets.has(key)) sets.set(key, set);
      set = null;
    }
  }
  return sets;
}
