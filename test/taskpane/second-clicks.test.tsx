import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dropSecondClicks } from '../../src/taskpane/second-clicks';
import { draw, emptyWorkbook } from './pane-fixture';

let end = (): void => undefined;
afterEach(() => end());

test('a double click on 插入模板 inserts one form', async () => {
  end = dropSecondClicks(document);
  const { host } = await draw(emptyWorkbook);
  await screen.findByText('还没有绩效目标表');
  await userEvent.dblClick(screen.getAllByRole('button', { name: '插入模板' })[0] ?? document.body);
  await screen.findByText('已在新工作表“绩效目标表”插入模板，可以开始填写。');
  // Whatever the second click had begun would be done by now.
  await screen.findByRole('button', { name: '有 1 张绩效目标表' });
  expect(host.sheets.map(({ name }) => name)).toEqual(['Sheet1', '绩效目标表']);
});

test('boxes and text fields take every click', async () => {
  end = dropSecondClicks(document);
  document.body.innerHTML = '<label><input type="checkbox" />一项</label>';
  await userEvent.dblClick(screen.getByRole('checkbox', { name: '一项' }));
  expect(screen.getByRole('checkbox', { name: '一项', checked: false })).toBeTruthy();
});
