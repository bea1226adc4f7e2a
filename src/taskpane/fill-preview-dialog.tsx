import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FillPreview } from '../commands/fill-preview';
import { DisclosureButton } from './disclosure-button';
import { useLayoutStyles } from './layout-styles';
import { ModalDialog } from './modal-dialog';
import { usePane } from './pane-context';
import { PreviewCells } from './preview-cells';
import { FoldedPlaces } from './place-list';

const useStyles = makeStyles({
  // Three buttons beside each other at 320 px.
  short: { minWidth: 'auto' },
  cells: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minHeight: '96px',
    overflowY: 'auto',
    // Room for the outline of what has the focus.
    padding: '2px',
    margin: '0 -2px',
  },
});

/**
 * Shown before 填充 touches anything of hers: every cell with its old and new content. Esc and 取消 write nothing; a
 * click on a cell goes there and leaves the question open.
 */
function AskedPreview({ preview }: { readonly preview: FillPreview }) {
  const { words, actions } = usePane();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [othersOpen, setOthersOpen] = useState(false);
  const othersId = useId();
  const taken = useId();
  const { places, others } = preview;
  const dismiss = () => actions.dismissFill(preview);
  return (
    <ModalDialog
      title={words.fill.preview.title(preview.taken.length + places.length)}
      question={words.fill.preview.intro}
      onClose={dismiss}
    >
      <div className={styles.cells}>
        {preview.taken.length > 0 && (
          <section aria-labelledby={taken}>
            <h3 id={taken} className={layout.heading}>
              {words.fill.preview.taken(preview.taken.length)}
            </h3>
            <PreviewCells cells={preview.taken} />
          </section>
        )}
        <FoldedPlaces
          openAtFirst
          label={words.fill.preview.places(places.length)}
          items={places.map(({ sheet, name, range }) => ({
            place: { sheet, address: range },
            text: words.fill.preview.place(name || words.home.unnamed, range),
          }))}
        />
        {others.length > 0 && (
          <div>
            <DisclosureButton
              open={othersOpen}
              controls={othersId}
              label={words.fill.preview.others(others.length)}
              onToggle={() => setOthersOpen(!othersOpen)}
            />
            {othersOpen && <PreviewCells id={othersId} cells={others} />}
          </div>
        )}
      </div>
      <div className={layout.actions}>
        <Button appearance="primary" onClick={() => actions.answerFill('keep-mine', preview)}>
          {words.fill.preview.keepMine}
        </Button>
        <Button className={styles.short} onClick={() => actions.answerFill('everything', preview)}>
          {words.fill.preview.everything}
        </Button>
        <Button className={styles.short} appearance="subtle" onClick={dismiss}>
          {words.actions.cancel}
        </Button>
      </div>
    </ModalDialog>
  );
}

export function FillPreviewDialog({ preview }: { readonly preview: FillPreview | null }) {
  return preview && <AskedPreview preview={preview} />;
}
