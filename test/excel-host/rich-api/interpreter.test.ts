/**
 * The interpreter on requests as the library writes them. The classes are made up: it knows nothing of Excel, and the
 * answers follow from the protocol.
 */
import type { EmulatedObject, EmulatedRoot } from '../../../excel-host/rich-api/emulated-object';
import { HostError } from '../../../excel-host/rich-api/emulated-object';
import { Interpreter } from '../../../excel-host/rich-api/interpreter';
import type { ClassMetadata, Metadata } from '../../../excel-host/rich-api/metadata';
import { parseRequestBody } from '../../../excel-host/rich-api/protocol';

const blank: ClassMetadata = {
  scalars: {},
  navigations: {},
  methods: {},
  collection: false,
  item: null,
  identity: null,
  indexerSet: null,
};
const scalar = (name: string, writable: boolean, set: string | null = null) => ({
  name,
  writable,
  setAs: null,
  set,
});
const metadata: Metadata = {
  Library: {
    ...blank,
    scalars: { City: scalar('city', true), BookCount: scalar('bookCount', false) },
    navigations: { Shelves: { name: 'shelves', type: 'ShelfCollection', set: null } },
  },
  ShelfCollection: {
    ...blank,
    scalars: { Count: scalar('count', false) },
    collection: true,
    item: 'Shelf',
  },
  Shelf: {
    ...blank,
    identity: 'Id',
    scalars: {
      Id: scalar('id', false),
      Label: scalar('label', true),
      Height: scalar('height', true, 'LibraryApi 1.4'),
    },
    navigations: {
      Sign: { name: 'sign', type: 'Sign', set: null },
      Lamp: { name: 'lamp', type: 'Lamp', set: null },
    },
    methods: { GetBook: { name: 'getBook', returns: 'Book', readOnly: true, set: null } },
  },
  Sign: { ...blank, scalars: { Text: scalar('text', true) } },
  Book: { ...blank, identity: '_ReferenceId', scalars: { Title: scalar('title', true) } },
};

class Book implements EmulatedObject {
  readonly $cls = 'Book';
  $ref: string | undefined = undefined;
  constructor(public Title: string) {}
}

class Sign implements EmulatedObject {
  readonly $cls = 'Sign';
  Text = 'quiet';
}

class Shelf implements EmulatedObject {
  readonly $cls = 'Shelf';
  readonly Sign = new Sign();
  readonly Lamp = null;
  readonly book = new Book('改革');
  received: unknown[] = [];
  constructor(
    readonly Id: string,
    public Label: string,
    public Height: number,
  ) {}
  GetBook(): Book {
    return this.book;
  }
  GetBookOrNullObject(): null {
    return null;
  }
  Put(...args: unknown[]): number {
    this.received = args;
    return args.length;
  }
  Break(): never {
    throw new TypeError('a mistake of ours');
  }
}

class Shelves implements EmulatedObject {
  readonly $cls = 'ShelfCollection';
  readonly shelves = [new Shelf('s1', 'A', 1), new Shelf('s2', 'B', 2), new Shelf('s3', 'C', 3)];
  readonly $items = () => this.shelves;
  readonly $item = (id: unknown): Shelf => {
    const found = this.shelves.find((shelf) => shelf.Id === id);
    if (found === undefined)
      throw new HostError('ItemNotFound', 'No such shelf.', 'ShelfCollection.getItem');
    return found;
  };
  get Count(): number {
    return this.shelves.length;
  }
}

class Library implements EmulatedRoot {
  readonly $cls = 'Library';
  readonly Shelves = new Shelves();
  City = '保定';
  settled = 0;
  readonly $settle = (): Promise<void> => {
    this.settled += 1;
    return Promise.resolve();
  };
  get BookCount(): number {
    return this.settled;
  }
}

let library: Library;
let interpreter: Interpreter;
let used: string[];

beforeEach(() => {
  library = new Library();
  used = [];
  interpreter = new Interpreter({
    root: library,
    services: {},
    metadata,
    requirementMatrix: { LibraryApi: '1.3' },
    onMember: (member) => used.push(member),
  });
});

const ROOT = { Id: 1, ObjectPathType: 1, Name: '' };
const SHELVES = { Id: 3, ObjectPathType: 4, Name: 'Shelves', ParentObjectPathId: 1 };
const shelfPath = (id: number, key: string) => ({
  Id: id,
  ObjectPathType: 5,
  Name: '',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [key] },
});

function execute(actions: readonly object[], paths: readonly { Id: number }[], autoKeep = false) {
  const body = {
    AutoKeepReference: autoKeep,
    Actions: actions.map((action, index) => ({ Id: 100 + index, Name: '', ...action })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])),
  };
  return interpreter.execute(parseRequestBody(JSON.stringify(body)));
}

const values = async (...parameters: Parameters<typeof execute>) => {
  const answer = await execute(...parameters);
  expect(answer.Error).toBeUndefined();
  return answer.Results.map((result) => result.Value);
};

test('instantiating answers with what identifies the object', async () => {
  const answer = await execute(
    [
      { ActionType: 1, ObjectPathId: 1 },
      { ActionType: 1, ObjectPathId: 5 },
    ],
    [ROOT, SHELVES, shelfPath(5, 's2')],
  );
  expect(answer).toEqual({
    Results: [
      { ActionId: 100, Value: {} },
      { ActionId: 101, Value: { Id: 's2' } },
    ],
    TraceIds: [],
  });
});

test('a load gives scalars and, below their navigation, those of other objects', async () => {
  const select = ['label', 'sign/text', 'lamp/colour'];
  const [answer] = await values(
    [{ ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: select } }],
    [ROOT, SHELVES, shelfPath(5, 's1')],
  );
  expect(answer).toEqual({ Id: 's1', Label: 'A', Sign: { Text: 'quiet' }, Lamp: null });
});

test.each([
  ['nothing named', {}],
  ['everything named', { Select: ['*'] }],
])(
  'a load with %s gives every scalar that this host has, and its sets allow',
  async (_how, query) => {
    const [answer] = await values(
      [{ ActionType: 2, ObjectPathId: 5, QueryInfo: query }],
      [ROOT, SHELVES, shelfPath(5, 's1')],
    );
    expect(answer).toEqual({ Id: 's1', Label: 'A' });
  },
);

test('a load of a collection gives its items, some of them, and its own properties', async () => {
  const query = { Select: ['items/label', 'count'], Top: 2, Skip: 1 };
  const [answer] = await values(
    [{ ActionType: 2, ObjectPathId: 3, QueryInfo: query }],
    [ROOT, SHELVES],
  );
  expect(answer).toEqual({
    Count: 3,
    _Items: [
      { Id: 's2', Label: 'B', _Index: 1 },
      { Id: 's3', Label: 'C', _Index: 2 },
    ],
  });
});

test('a load through a collection reaches the items, also by expand', async () => {
  const query = { Select: ['shelves/items/sign/text'], Expand: ['shelves/sign'] };
  const [answer] = await values([{ ActionType: 2, ObjectPathId: 1, QueryInfo: query }], [ROOT]);
  expect(answer).toMatchObject({
    Shelves: { _Items: [{ Sign: { Text: 'quiet' } }, {}, {}] },
  });
});

test('a load after a write waits for the recalculation, the end of a batch too', async () => {
  const load = { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['bookCount'] } };
  const write = {
    ActionType: 4,
    ObjectPathId: 1,
    Name: 'City',
    ArgumentInfo: { Arguments: ['石家庄'] },
  };
  const [first, , second, third] = await values([load, write, load, load], [ROOT]);
  expect([first, second, third]).toEqual([{ BookCount: 1 }, { BookCount: 2 }, { BookCount: 2 }]);
  expect([library.City, library.settled]).toEqual(['石家庄', 2]);
  await values([load, write], [ROOT]);
  expect(library.settled).toBe(4);
});

test('null objects: all that comes from one is one, and their stale parents are not looked at', async () => {
  const nothing = await values(
    [
      { ActionType: 1, ObjectPathId: 7 },
      { ActionType: 1, ObjectPathId: 9 },
      { ActionType: 3, ObjectPathId: 9, Name: 'Put' },
      { ActionType: 4, ObjectPathId: 9, Name: 'Title', ArgumentInfo: { Arguments: ['x'] } },
      { ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ['title'] } },
      { ActionType: 1, ObjectPathId: 11 },
    ],
    [
      ROOT,
      SHELVES,
      shelfPath(5, 's1'),
      { Id: 7, ObjectPathType: 3, Name: 'GetBookOrNullObject', ParentObjectPathId: 5 },
      { Id: 9, ObjectPathType: 3, Name: 'GetPage', ParentObjectPathId: 7 },
      { Id: 11, ObjectPathType: 7, Name: '', ParentObjectPathId: 999 },
    ].map((path) => ({ ArgumentInfo: {}, ...path })),
  );
  expect(nothing).toEqual([null, null, null, null, null, null]);
});

test('objects as arguments: alone, in lists, inside plain objects', async () => {
  const put = {
    ActionType: 3,
    ObjectPathId: 5,
    Name: 'Put',
    ArgumentInfo: {
      Arguments: [7, [7, 1], { rule: { source: { _ObjectPathId: 7 }, n: 2 } }, 7, null],
      ReferencedObjectPathIds: [7, [7, 0], 0, 0, 0],
    },
  };
  const [count] = await values([put], [ROOT, SHELVES, shelfPath(5, 's1'), shelfPath(7, 's2')]);
  const [first, second] = library.Shelves.shelves;
  expect(count).toBe(5);
  expect(first?.received[0]).toBe(second);
  expect(first?.received[1]).toEqual([second, 1]);
  expect(first?.received[2]).toEqual({ rule: { source: second, n: 2 } });
  expect(first?.received.slice(3)).toEqual([7, null]);
});

test('a kept object outlives its request until it is released', async () => {
  const book = {
    Id: 7,
    ObjectPathType: 3,
    Name: 'GetBook',
    ParentObjectPathId: 5,
    ArgumentInfo: {},
  };
  const [before, , after] = await values(
    [
      { ActionType: 1, ObjectPathId: 7 },
      { ActionType: 3, ObjectPathId: 7, Name: '_KeepReference' },
      { ActionType: 1, ObjectPathId: 7 },
    ],
    [ROOT, SHELVES, shelfPath(5, 's1'), book],
  );
  expect(before).toEqual({});
  expect(after).toEqual({ _ReferenceId: 'reference-1' });
  const kept = { Id: 9, ObjectPathType: 6, Name: 'reference-1', ArgumentInfo: {} };
  const load = { ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ['title'] } };
  expect(await values([load], [kept])).toEqual([{ _ReferenceId: 'reference-1', Title: '改革' }]);
  expect(interpreter.references.size).toBe(1);
  await values(
    [
      {
        ActionType: 3,
        ObjectPathId: 1,
        Name: '_RemoveReference',
        ArgumentInfo: { Arguments: ['reference-1'] },
      },
    ],
    [ROOT],
  );
  expect(interpreter.references.size).toBe(0);
  expect((await execute([load], [kept])).Error).toMatchObject({
    Code: 'InvalidReference',
    ActionIndex: 0,
  });
});

test('trace actions are answered twice over', async () => {
  const answer = await execute([{ ActionType: 5, Name: 'Trace', ObjectPathId: 0 }], []);
  expect(answer).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

test('update sets by the names that were written, also below', async () => {
  await values(
    [{ ActionType: 9, ObjectPathId: 5, ObjectState: { label: 'Z', sign: { text: '肃静' } } }],
    [ROOT, SHELVES, shelfPath(5, 's3')],
  );
  const shelf = library.Shelves.$item('s3');
  expect([shelf.Label, shelf.Sign.Text]).toEqual(['Z', '肃静']);
});

describe('failures', () => {
  test('end the batch, name the action, and leave what was done', async () => {
    const label = (pathId: number) => ({
      ActionType: 4,
      ObjectPathId: pathId,
      Name: 'Label',
      ArgumentInfo: { Arguments: ['X'] },
    });
    const answer = await execute(
      [label(5), label(7), label(5)],
      [ROOT, SHELVES, shelfPath(5, 's1'), shelfPath(7, 'no')],
    );
    expect(answer).toEqual({
      Error: {
        Code: 'ItemNotFound',
        Message: 'No such shelf.',
        Location: 'ShelfCollection.getItem',
        ActionIndex: 1,
        HttpStatusCode: 404,
      },
      Results: [{ ActionId: 100, Value: null }],
      TraceIds: [],
    });
    expect(library.Shelves.$item('s1').Label).toBe('X');
  });

  test.each([
    [
      'an unknown member of the emulator',
      { ActionType: 3, Name: 'Burn' },
      'EmulatorGap',
      'Shelf.Burn',
    ],
    [
      'a member of every object',
      { ActionType: 3, Name: 'toString' },
      'EmulatorGap',
      'Shelf.toString',
    ],
    [
      'a member of the emulator itself',
      { ActionType: 3, Name: '$item' },
      'EmulatorGap',
      'Shelf.$item',
    ],
    ['setting what is not there', { ActionType: 4, Name: 'Colour' }, 'EmulatorGap', 'Shelf.Colour'],
    ['setting what is read-only', { ActionType: 4, Name: 'Id' }, 'InvalidArgument', 'Shelf.id'],
    [
      'loading what no shelf has',
      { ActionType: 2, QueryInfo: { Select: ['colour'] } },
      'InvalidArgument',
      'Shelf.colour',
    ],
    [
      'what came with a later version',
      { ActionType: 2, QueryInfo: { Select: ['height'] } },
      'ApiNotFound',
      'Shelf.height',
    ],
    ['an unknown kind of action', { ActionType: 7 }, 'EmulatorGap', 'ActionType.7'],
  ])('%s', async (_what, action, code, location) => {
    const answer = await execute(
      [{ ...action, ObjectPathId: 5 }],
      [ROOT, SHELVES, shelfPath(5, 's1')],
    );
    expect(answer.Error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
    expect(interpreter.gaps.counts.get(location) ?? 0).toBe(code === 'EmulatorGap' ? 1 : 0);
  });

  test('of the emulator itself are told apart from Excel’s and kept', async () => {
    const answer = await execute(
      [{ ActionType: 3, Name: 'Break', ObjectPathId: 5 }],
      [ROOT, SHELVES, shelfPath(5, 's1')],
    );
    expect(answer.Error).toMatchObject({ Code: 'EmulatorFault', HttpStatusCode: 500 });
    expect(interpreter.faults).toEqual([new TypeError('a mistake of ours')]);
  });
});

test('members that were used are told', async () => {
  await values(
    [{ ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ['sign/text'] } }],
    [ROOT, SHELVES, shelfPath(5, 's1')],
  );
  expect(new Set(used)).toEqual(
    new Set(['Library.shelves', 'ShelfCollection.getItem', 'Shelf.id', 'Shelf.sign', 'Sign.text']),
  );
});

test.each([
  'no json',
  '[]',
  '{"Actions":1,"ObjectPaths":{}}',
  '{"Actions":[{"Id":"x"}],"ObjectPaths":{}}',
])('no request: %s', (text) => {
  expect(() => parseRequestBody(text)).toThrow('Not a rich-API request');
});
