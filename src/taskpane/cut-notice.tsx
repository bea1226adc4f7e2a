import { Button } from '@fluentui/react-components';
import type { CutCause, CutText } from '../core/forms/row-heights/fit-rows';
import { ruleText } from '../text/rule-text';
import { Notice } from './notice';
import { usePane } from './pane-context';
import { FoldedPlaces } from './place-list';

/** What one click mends comes first. */
const CAUSES: readonly CutCause[] = ['row', 'column', 'no-wrap', 'too-long'];

/** As many as this are named at once. */
const FEW = 3;

/** What is cut on the screen and in print: why, and in which cells; a click goes there. */
export function CutNotice(props: { readonly cut: readonly CutText[]; readonly busy: boolean }) {
  const { words, actions } = usePane();
  const { cut } = props;
  const rules = ruleText(words.language);
  if (cut.length === 0) return null;
  return (
    <Notice
      tone="info"
      title={words.result.cut(cut.length)}
      actions={
        cut.some(({ cause }) => cause === 'row') ? (
          <Button size="small" disabledFocusable={props.busy} onClick={actions.adjustRows}>
            {words.commands['adjust-rows']}
          </Button>
        ) : undefined
      }
    >
      {CAUSES.map((wanted) => {
        const places = cut.filter(({ cause }) => cause === wanted);
        return (
          <FoldedPlaces
            key={wanted}
            label={words.result.cutBy[wanted](places.length)}
            items={places.map(({ sheet, address, field }) => ({
              place: { sheet, address },
              text: rules.field(field),
            }))}
            openAtFirst={cut.length <= FEW}
          />
        );
      })}
    </Notice>
  );
}
