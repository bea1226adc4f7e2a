/** Word lists made from an edition once and kept with it. */
import type { Edition } from './edition';

/** The same function, its result remembered per edition. */
export function perEdition<Result extends object>(
  build: (edition: Edition) => Result,
): (edition: Edition) => Result {
  const built = new WeakMap<Edition, Result>();
  return (edition) => {
    const known = built.get(edition);
    if (known) return known;
    const result = build(edition);
    built.set(edition, result);
    return result;
  };
}
