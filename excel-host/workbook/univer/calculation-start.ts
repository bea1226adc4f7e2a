/** What a calculation is told of the changes before it. */
import type {
  IActiveDirtyManagerService,
  ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

type DirtyConversion = Extract<ReturnType<IActiveDirtyManagerService['get']>, object>;
type DirtyData = ReturnType<DirtyConversion['getDirtyData']>;

/** A start that calculates nothing yet. */
export function emptyStart(): ISetFormulaCalculationStartMutation {
  return {
    options: null,
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    dirtySuperTableMap: {},
    clearDependencyTreeCache: {},
    maxIteration: 1,
    rowData: {},
  };
}

function mergeMap<T>(
  target: Record<string, T | null | undefined>,
  source: Record<string, T | null | undefined> | undefined,
): void {
  for (const [key, value] of Object.entries(source ?? {})) {
    const before = target[key];
    target[key] =
      typeof before === 'object' && before !== null && typeof value === 'object'
        ? { ...before, ...value }
        : value;
  }
}

/** Adds to a start what a change made outdated. */
export function mergeDirty(start: ISetFormulaCalculationStartMutation, data: DirtyData): void {
  start.dirtyRanges.push(...(data.dirtyRanges ?? []));
  start.forceCalculation = start.forceCalculation || (data.forceCalculation ?? false);
  mergeMap(start.dirtyNameMap, data.dirtyNameMap);
  mergeMap(start.dirtyDefinedNameMap, data.dirtyDefinedNameMap);
  mergeMap(start.dirtyUnitFeatureMap, data.dirtyUnitFeatureMap);
  mergeMap(start.dirtySuperTableMap ?? {}, data.dirtySuperTableMap);
  for (const [unit, sheets] of Object.entries(data.dirtyUnitOtherFormulaMap ?? {})) {
    const target = (start.dirtyUnitOtherFormulaMap[unit] ??= {});
    mergeMap(target, sheets ?? undefined);
  }
  mergeMap(start.clearDependencyTreeCache, data.clearDependencyTreeCache);
}
