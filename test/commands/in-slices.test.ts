/** Long work in slices: others get their turn in between, and she can call it off. */
import { afterOtherTasks, inSlices } from '../../src/commands/in-slices';
import type { Steps } from '../../src/core/steps';

/** A clock that only moves while the work does: 10 ms a step. */
function work(steps: number): {
  readonly run: (signal?: AbortSignal, onPause?: () => void) => Promise<string>;
  readonly pauses: () => readonly number[];
} {
  const pauses: number[] = [];
  let time = 0;
  function* work(): Steps<string> {
    for (let step = 0; step < steps; step += 1) {
      time += 10;
      yield;
    }
    return 'done';
  }
  return {
    run: (signal, onPause) =>
      inSlices(work(), {
        signal,
        clock: () => time,
        pause: () => {
          pauses.push(time);
          onPause?.();
          return Promise.resolve();
        },
      }),
    pauses: () => pauses,
  };
}

test('short work is done at once', async () => {
  const { run, pauses } = work(2);
  await expect(run()).resolves.toBe('done');
  expect(pauses()).toEqual([]);
});

test('long work pauses as soon as 25 ms have passed since the last pause', async () => {
  const { run, pauses } = work(10);
  await expect(run()).resolves.toBe('done');
  expect(pauses()).toEqual([30, 60, 90]);
});

test('the pause of the pane lets other tasks run; without one all is done at once', async () => {
  const order: string[] = [];
  function* steps(): Steps<null> {
    order.push('one');
    setTimeout(() => order.push('other'));
    yield;
    order.push('two');
    return null;
  }
  let time = 0;
  const clock = () => (time += 100);
  await inSlices(steps(), { pause: afterOtherTasks, clock });
  expect(order).toEqual(['one', 'other', 'two']);
  order.length = 0;
  await inSlices(steps(), { pause: null, clock });
  expect(order).toEqual(['one', 'two']);
});

test('called off during a pause, nothing more is done', async () => {
  const abort = new AbortController();
  const { run, pauses } = work(10);
  await expect(run(abort.signal, () => abort.abort())).rejects.toMatchObject({ code: 'cancelled' });
  expect(pauses()).toEqual([30]);
});
