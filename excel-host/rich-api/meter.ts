/** Counts what a client asks of the host. */
import { isHigherVersion } from './requirement-matrix';
import { utf8Size } from './utf8-size';

/** Counts since the last reset. Sizes are bytes of UTF-8. */
export interface Reading {
  /** Requests that did something; those that only release references are counted apart. */
  readonly requests: number;
  readonly releasingRequests: number;
  /** Actions of the requests that did something. */
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Highest version used of each requirement set, e.g. `{ ExcelApi: '1.9' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** A member that needs that version, by set: `{ ExcelApi: 'Worksheet.pageLayout' }`. */
  readonly neededBy: Readonly<Record<string, string>>;
}

export class Meter {
  private counts = zero();
  private readonly sets = new Map<string, { version: string; member: string }>();

  get reading(): Reading {
    const sets = [...this.sets];
    return {
      ...this.counts,
      requirementSets: Object.fromEntries(sets.map(([name, { version }]) => [name, version])),
      neededBy: Object.fromEntries(sets.map(([name, { member }]) => [name, member])),
    };
  }

  reset(): void {
    this.counts = zero();
    this.sets.clear();
  }

  countRequest(body: string, actions: number, onlyReleases: boolean): void {
    if (onlyReleases) {
      this.counts.releasingRequests += 1;
      return;
    }
    const bytes = utf8Size(body);
    this.counts.requests += 1;
    this.counts.actions += actions;
    this.counts.requestBytes += bytes;
    this.counts.largestRequest = Math.max(this.counts.largestRequest, bytes);
  }

  countResponse(body: string, onlyReleases: boolean): void {
    if (onlyReleases) return;
    const bytes = utf8Size(body);
    this.counts.responseBytes += bytes;
    this.counts.largestResponse = Math.max(this.counts.largestResponse, bytes);
  }

  /** @param set requirement set of the member, e.g. `ExcelApi 1.9` */
  noteMember(member: string, set: string | null): void {
    const [name, version] = set?.split(' ') ?? [];
    if (name === undefined || version === undefined) return;
    const highest = this.sets.get(name);
    if (highest === undefined || isHigherVersion(version, highest.version))
      this.sets.set(name, { version, member });
  }
}

function zero() {
  return {
    requests: 0,
    releasingRequests: 0,
    actions: 0,
    requestBytes: 0,
    responseBytes: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
}
