/** What every object of the emulated Excel shares. */
import type { EmulatedObject } from '../rich-api/emulated-object';

export abstract class Emulated implements EmulatedObject {
  abstract readonly $cls: string;
  $ref: string | undefined = undefined;
}
