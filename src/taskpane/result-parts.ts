/** The parts of the pane that show what commands found: nothing of them is needed before the first command. */
export { CheckResult } from './check-result';
export { FillPreviewDialog } from './fill-preview-dialog';
export { IgnoreDialog } from './ignore-dialog';
export { RepairDialog, RichTextDialog } from './repair-dialog';
export { RulePage } from './rule-page';
export { SelectedCell } from './selected-cell';
export { SubmissionCard } from './submission-card';
