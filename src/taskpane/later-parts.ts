/** Parts that come in one chunk with the commands, behind the first paint. To be drawn inside a `Suspense`. */
import { lazy } from 'react';

const load = () => import(/* webpackChunkName: "work" */ './result-parts');

export const CheckResult = lazy(() => load().then((parts) => ({ default: parts.CheckResult })));
export const FillPreviewDialog = lazy(() =>
  load().then((parts) => ({ default: parts.FillPreviewDialog })),
);
export const IgnoreDialog = lazy(() => load().then((parts) => ({ default: parts.IgnoreDialog })));
export const RepairDialog = lazy(() => load().then((parts) => ({ default: parts.RepairDialog })));
export const RichTextDialog = lazy(() =>
  load().then((parts) => ({ default: parts.RichTextDialog })),
);
export const RulePage = lazy(() => load().then((parts) => ({ default: parts.RulePage })));
export const SelectedCell = lazy(() => load().then((parts) => ({ default: parts.SelectedCell })));
export const SubmissionCard = lazy(() =>
  load().then((parts) => ({ default: parts.SubmissionCard })),
);
