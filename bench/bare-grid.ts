/** The grid alone, as the workbench makes it, without emulated Excel, office.js and pane: the baseline of its start. */
import { LocaleType, UniverInstanceType } from '@univerjs/core';
import { blankSheet } from '../excel-host/workbook';
import { createVisibleGrid } from '../workbench/grid/visible-grid';

const SHEET = 'sheet';

async function start(): Promise<void> {
  const container = document.getElementById('grid');
  if (container === null) throw new Error('The page has no #grid');
  const { univer, api } = await createVisibleGrid(container, 'zh-CN');
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Rendered) document.body.dataset['ready'] = 'yes';
  });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'workbook',
    name: '工作簿1',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: [SHEET],
    sheets: { [SHEET]: blankSheet(SHEET, 'Sheet1') },
  });
}

void start();
