/** What the derivation finds in the installed library; expected values are Microsoft's reference pages. */
import { deriveMetadata } from '../../../excel-host/rich-api/metadata';
import { publishedSets } from '../../../excel-host/rich-api/published-sets';
import { excelMetadata } from '../../host/excel/office-js-runtime';

const metadata = excelMetadata();

test('every class of the library', () => {
  expect(Object.keys(metadata)).toHaveLength(189);
});

test('scalars, with the name that is used for setting', () => {
  expect(metadata['Worksheet']?.scalars['ShowGridlines']).toEqual({
    name: 'showGridlines',
    writable: true,
    setAs: 'Gridlines',
    set: 'ExcelApi 1.8',
  });
  expect(metadata['Worksheet']?.scalars['Id']).toEqual({
    name: 'id',
    writable: false,
    setAs: null,
    set: 'ExcelApi 1.1',
  });
});

test('navigations and methods lead to classes', () => {
  expect(metadata['Worksheet']?.navigations['PageLayout']).toEqual({
    name: 'pageLayout',
    type: 'PageLayout',
    set: 'ExcelApi 1.9',
  });
  expect(metadata['Worksheet']?.methods['GetUsedRange']).toMatchObject({
    returns: 'Range',
    readOnly: true,
    set: 'ExcelApi 1.2',
  });
  expect(metadata['WorksheetCollection']?.methods['Add']).toMatchObject({
    returns: 'Worksheet',
    readOnly: false,
    set: 'ExcelApi 1.1',
  });
});

test('collections know their items, objects what they are recognised by', () => {
  expect(metadata['WorksheetCollection']).toMatchObject({ collection: true, item: 'Worksheet' });
  const identities = ['Worksheet', 'Range', 'NamedItem', 'RangeFormat'].map(
    (name) => metadata[name]?.identity,
  );
  expect(identities).toEqual(['Id', '_ReferenceId', '_Id', null]);
});

test('a member as old as its class has the published set', () => {
  expect(metadata['PageLayout']?.scalars['Orientation']?.set).toBe('ExcelApi 1.9');
  expect(metadata['ConditionalFormat']?.navigations['CustomOrNullObject']?.set).toBe(
    'ExcelApi 1.6',
  );
  expect(metadata['ConditionalFormatCollection']?.indexerSet).toBe('ExcelApi 1.6');
});

test('published sets are those of the classes of Excel, of overloads the first', () => {
  const sets = publishedSets(`
declare namespace Word {
    class Range extends OfficeExtension.ClientObject {
        /** [Api set: WordApi 1.1] */
        text: string;
    }
}
declare namespace Excel {
    /** [Api set: ExcelApi 1.2] */
    class Range extends OfficeExtension.ClientObject {
        /**
         * [Api set: ExcelApi 1.1]
         */
        readonly address: string;
        hidden: boolean;
        /** [Api set: ExcelApi 1.3] */
        getRow(row: number): Excel.Range;
        /** [Api set: ExcelApi 1.9] */
        getRow(row: string): Excel.Range;
    }
    namespace Interfaces {
        class Other extends X {
            /** [Api set: ExcelApi 1.9] */
            name: string;
        }
    }
}`);
  expect([...sets]).toEqual([
    ['Range.address', 'ExcelApi 1.1'],
    ['Range.getRow', 'ExcelApi 1.3'],
  ]);
});

test('a library of another form is noticed', () => {
  expect(() => deriveMetadata('var Excel = {};')).toThrow('No Excel classes');
});
