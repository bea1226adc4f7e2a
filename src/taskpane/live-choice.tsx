import { Checkbox } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** 边填边校验: the one switch of live checking. */
export function LiveChoice({ live }: { readonly live: boolean }) {
  const { words, actions, preferences } = usePane();
  return (
    <Checkbox
      checked={live}
      label={words.profile.live}
      onChange={(_event, { checked }) => {
        preferences.set('live-off', checked !== true);
        actions.setLive(checked === true);
      }}
    />
  );
}
