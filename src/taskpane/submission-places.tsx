import { useLayoutStyles } from './layout-styles';
import type { TableReadiness } from '../core/rules/readiness';
import { ruleText } from '../text/rule-text';
import { usePane } from './pane-context';
import { FoldedPlaces } from './place-list';

/** Whether a form may be sent; what is missing opens to its cells. */
export function SubmissionPlaces({ form }: { readonly form: TableReadiness }) {
  const { words } = usePane();
  const layout = useLayoutStyles();
  const { submission, language } = words;
  const rules = ruleText(language);
  if (form.ready) {
    return <p className={layout.quiet}>{submission.ready(form.warnings.length, form.hints)}</p>;
  }
  const missing = form.missing.map((place) => ({
    place,
    text: submission.blank(rules.field(place.field)),
  }));
  const errors = form.errors.map((finding) => ({
    place: finding.place,
    text: rules.finding(finding).message,
  }));
  return (
    <FoldedPlaces
      label={submission.notReady(
        form.missing.map(({ field }) => rules.field(field)),
        form.errorCount,
      )}
      items={[...missing, ...errors]}
    />
  );
}
