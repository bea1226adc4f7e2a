import { CheckField } from './native-fields';
import { usePane } from './pane-context';

/** 边填边校验: the one switch of live checking. */
export function LiveChoice({ live }: { readonly live: boolean }) {
  const { words, actions, preferences } = usePane();
  return (
    <CheckField
      checked={live}
      label={words.profile.live}
      onChange={(checked) => {
        preferences.set('live-off', !checked);
        actions.setLive(checked);
      }}
    />
  );
}
