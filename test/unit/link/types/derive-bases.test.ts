import { describe, expect, it } from 'vitest';
import { example, fence, operationPage, page, resourcePage, returns, table } from '../../../helpers/library-pages.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const heir = (name: string, base: string, ...rows: readonly string[]) =>
  page(
    `# ${name} resource type`,
    'Namespace: library',
    `Inherits from [${base}](${base}.md).`,
    '## Properties',
    table('Property|Type|Description', ...rows),
  );

/** A family whose root is `thing`, with the key `id`. */
const FAMILY = {
  'resources/thing.md': resourcePage('thing', ['id|String|The key.']),
  'resources/a.md': heir('a', 'thing', 'x|String|One.'),
  'resources/b.md': heir('b', 'thing', 'x|String|One.'),
  'resources/c.md': heir('c', 'thing', 'x|String|One.'),
};

describe('a type of which nobody says the base derives from', () => {
  const places = ['street|String|Where.', 'city|String|In which.'];

  it.each([
    {
      shape: 'the type that it is named after, whose properties it repeats',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', [...places, 'box|String|Of the post.']),
      },
      name: 'mailAddress',
      want: 'library.address',
    },
    {
      shape: 'the type that is named as a base',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('addressBase', places),
        'resources/m.md': resourcePage('mailAddress', [...places, 'box|String|Of the post.']),
      },
      name: 'mailAddress',
      want: 'library.addressBase',
    },
    {
      shape: 'the narrowest of several',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', [...places, 'box|String|Of the post.']),
        'resources/o.md': resourcePage('oldMailAddress', [...places, 'box|String|Of the post.', 'until|Date|When.']),
      },
      name: 'oldMailAddress',
      want: 'library.mailAddress',
    },
    {
      shape: 'nothing, when others inherit these properties from it',
      pages: {
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', [...places, 'box|String|Of the post.']),
        'resources/o.md': heir(
          'letterbox',
          'mailAddress',
          ...places.map((row) => `${row} Inherited from [mailAddress](m.md).`),
        ),
      },
      name: 'mailAddress',
      want: undefined,
    },
    {
      shape: 'the root, when it has the key of the family and the other type has not',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', ['id|String|Of whom.', ...places]),
        'resources/m.md': resourcePage(
          'mailAddress',
          ['id|String|The key.', ...places],
          page(
            '## JSON representation',
            '<!-- { "blockType": "resource", "@odata.type": "library.mailAddress", "keyProperty": "id" } -->',
            fence('{ "id": "String" }', 'json'),
          ),
        ),
      },
      name: 'mailAddress',
      want: 'library.thing',
    },
    {
      shape: 'nothing, when no page says of any type that it inherits from another',
      pages: {
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', [...places, 'box|String|Of the post.']),
      },
      name: 'mailAddress',
      want: undefined,
    },
    {
      shape: 'nothing, when it lacks a property',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', ['street|String|Where.']),
      },
      name: 'mailAddress',
      want: undefined,
    },
    {
      shape: 'nothing, when a property has another type',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', places),
        'resources/m.md': resourcePage('mailAddress', ['street|String|Where.', 'city|Int32|Which.']),
      },
      name: 'mailAddress',
      want: undefined,
    },
    {
      shape: 'nothing, when one property in common may be chance',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('address', ['street|String|Where.']),
        'resources/m.md': resourcePage('mailAddress', places),
      },
      name: 'mailAddress',
      want: undefined,
    },
    {
      shape: 'nothing, when its name only ends in the same letters',
      pages: {
        ...FAMILY,
        'resources/address.md': resourcePage('dress', places),
        'resources/m.md': resourcePage('address', [...places, 'box|String|Of it.']),
      },
      name: 'address',
      want: undefined,
    },
  ] as { shape: string; pages: Record<string, string>; name: string; want: string | undefined }[])(
    '$shape',
    ({ pages, name, want }) => {
      expect(linkMarkdown(pages).object(`library.${name}`).base).toBe(want);
    },
  );

  describe('the type that others relate to, when it ends alike and repeats that type', () => {
    const ROWS = ['at|DateTimeOffset|When.', 'by|String|Who.', 'state|String|How far.'];
    const related = (type: string) =>
      page('## Relationships', table('Relationship|Type|Description', `work|[${type}](${type}.md) collection|Work.`));
    const pages = {
      ...FAMILY,
      'resources/libraryTask.md': resourcePage('libraryTask', ['id|String|The key.', ...ROWS]),
      'resources/moveTask.md': resourcePage('moveTask', ['id|String|The key.', ...ROWS, 'target|String|Where to.']),
      'resources/cleanTask.md': resourcePage('cleanTask', ['id|String|The key.', ...ROWS]),
    };

    it('and is the only one that others relate to', () => {
      const { object } = linkMarkdown({
        ...pages,
        'resources/shelf.md': resourcePage('shelf', ['width|Int32|How wide.'], related('libraryTask')),
      });
      expect(['moveTask', 'cleanTask', 'libraryTask'].map((name) => object(`library.${name}`).base)).toEqual([
        'library.libraryTask',
        'library.libraryTask',
        'library.thing',
      ]);
    });

    it('but not without a relationship', () => {
      const { object } = linkMarkdown(pages);
      expect(object('library.moveTask').base).toBeUndefined();
    });

    it('but not for a type whose page lists methods', () => {
      const methods = page('## Methods', table('Method|Return type|Description', '[Get](../api/a.md)|None|Reads it.'));
      const { object } = linkMarkdown({
        ...pages,
        'resources/moveTask.md': resourcePage('moveTask', ['id|String|The key.', ...ROWS, 'to|String|Where.'], methods),
        'resources/shelf.md': resourcePage('shelf', ['width|Int32|How wide.'], related('libraryTask')),
      });
      expect(object('library.moveTask').base).not.toBe('library.libraryTask');
      expect(object('library.cleanTask').base).toBe('library.libraryTask');
    });

    it('and not when it could be either of two', () => {
      const { object } = linkMarkdown({
        ...pages,
        'resources/shelf.md': resourcePage('shelf', ['width|Int32|How wide.'], related('libraryTask')),
        'resources/room.md': resourcePage('room', ['width|Int32|How wide.'], related('cleanTask')),
      });
      expect(object('library.moveTask').base).toBeUndefined();
    });
  });

  it.each([
    {
      shape: 'marked as the key',
      blocks: [page('## JSON representation', fence('{ "id": "String (identifier)" }', 'json'))],
      want: 'library.thing',
    },
    {
      shape: 'annotated as the key',
      blocks: [
        page(
          '## JSON representation',
          '<!-- { "blockType": "resource", "@odata.type": "library.shelf", "keyProperty": "id" } -->',
          fence('{ "id": "String" }', 'json'),
        ),
      ],
      want: 'library.thing',
    },
    {
      shape: 'on a page with methods',
      blocks: [
        page('## Methods', table('Method|Return type|Description', '[Get](../api/shelf-get.md)|[shelf](shelf.md)|It.')),
      ],
      want: 'library.thing',
    },
    { shape: 'a property like any other', blocks: [], want: undefined },
  ])('the root of the family, where the key of the root is $shape', ({ blocks, want }) => {
    const shelf = resourcePage('shelf', ['id|String|The key.', 'width|Int32|How wide.'], ...blocks);
    expect(linkMarkdown({ ...FAMILY, 'resources/shelf.md': shelf }).object('library.shelf').base).toBe(want);
  });

  it('no root that fewer than three types name', () => {
    const { object } = linkMarkdown({
      'resources/thing.md': FAMILY['resources/thing.md'],
      'resources/a.md': FAMILY['resources/a.md'],
      'resources/shelf.md': resourcePage(
        'shelf',
        ['id|String|The key.'],
        page('## JSON representation', fence('{ "id": "String (identifier)" }', 'json')),
      ),
    });
    expect(object('library.shelf').base).toBeUndefined();
  });

  const keyed = page('## JSON representation', fence('{ "id": "String (identifier)" }', 'json'));
  const rivals = (...blocks: readonly string[]) => ({
    ...FAMILY,
    'resources/agent.md': resourcePage('agent', ['id|String|The key.'], ...blocks),
    'resources/d.md': heir('d', 'agent'),
    'resources/e.md': heir('e', 'agent'),
    'resources/f.md': heir('f', 'agent'),
    'resources/shelf.md': resourcePage('shelf', ['id|String|The key.'], keyed),
  });

  it('no root where two may be it', () => {
    expect(linkMarkdown(rivals()).object('library.shelf').base).toBeUndefined();
  });

  it('the one that has no methods of its own, where two may be the root', () => {
    const methods = table('Method|Return type|Description', '[Get](../api/agent-get.md)|[agent](agent.md)|It.');
    const { object } = linkMarkdown(rivals(page('## Methods', methods), keyed));
    expect(object('library.shelf').base).toBe('library.thing');
    expect(object('library.agent').base).toBe('library.thing');
    expect(object('library.d').base).toBe('library.agent');
  });

  it('not the root, from which it derives itself', () => {
    const { object } = linkMarkdown({
      'resources/a.md': heir('a', 'shelved'),
      'resources/b.md': heir('b', 'shelved'),
      'resources/c.md': heir('c', 'shelved'),
      'resources/shelved.md': resourcePage('shelvedThing', ['id|String|The key.'], keyed),
      'resources/thing.md': page(
        '# thing resource type',
        'Namespace: library',
        'An abstract type.',
        '## Properties',
      ).concat(page(table('Property|Type|Description', 'id|String|The key.'), keyed)),
    });
    expect(object('library.shelvedThing').base).toBe('library.thing');
    expect(object('library.thing').base).toBeUndefined();
  });
});

describe('a payload that shows one type where another is declared', () => {
  const showing = (...types: readonly string[]) =>
    operationPage(
      'GET /shelf/first',
      returns('`200 OK` and a [carrier](../resources/carrier.md) object.'),
      ...types.map((type) =>
        example('GET /shelf/first', `HTTP/1.1 200 OK\n\n{ "@odata.type": "#library.${type}", "size": 1, "weight": 2 }`),
      ),
    );
  const carriers = {
    'resources/carrier.md': resourcePage('carrier', ['weight|Int32|How heavy.']),
    'resources/disc.md': resourcePage('disc', ['size|Int32|How wide.']),
  };

  it('makes it a subtype', () => {
    expect(linkMarkdown({ ...carriers, 'api/page.md': showing('disc') }).object('library.disc').base).toBe(
      'library.carrier',
    );
  });

  it('does not when it has nothing of the other', () => {
    const pages = { ...carriers, 'resources/carrier.md': resourcePage('carrier', ['load|Int32|How much it carries.']) };
    expect(linkMarkdown({ ...pages, 'api/page.md': showing('disc') }).object('library.disc').base).toBeUndefined();
  });

  it('does when both are the same kind of thing by their names', () => {
    const pages = {
      'resources/carrier.md': resourcePage('carrier', ['load|Int32|How much it carries.']),
      'resources/disc.md': resourcePage('discCarrier', ['size|Int32|How wide.']),
      'api/page.md': showing('discCarrier'),
    };
    expect(linkMarkdown(pages).object('library.discCarrier').base).toBe('library.carrier');
  });

  it('does not when it is a part of the other', () => {
    const pages = {
      ...carriers,
      'resources/carrier.md': resourcePage('carrier', ['weight|Int32|How heavy.', 'load|[disc](disc.md)|What it has.']),
    };
    expect(linkMarkdown({ ...pages, 'api/page.md': showing('disc') }).object('library.disc').base).toBeUndefined();
  });

  it('does not overrule what a page says', () => {
    const pages = {
      ...carriers,
      'resources/disc.md': heir('disc', 'tool', 'size|Int32|How wide.'),
      'resources/tool.md': resourcePage('tool', ['use|String|What for.']),
    };
    expect(linkMarkdown({ ...pages, 'api/page.md': showing('disc') }).object('library.disc').base).toBe('library.tool');
  });
});

describe('a type that payloads show with members that its page does not list', () => {
  const CHANGES = ['at|DateTimeOffset|When.', 'by|String|Who.', 'why|String|What for.'];
  const METHODS = page(
    '## Methods',
    table('Method|Return type|Description', '[Get](../api/page.md)|[shelf](shelf.md)|It.'),
  );
  const shelfShown = (json: string) =>
    operationPage(
      'GET /shelf/first',
      returns('`200 OK` and a [shelf](../resources/shelf.md) object.'),
      example('GET /shelf/first', `HTTP/1.1 200 OK\n\n${json}`),
    );
  const link = (json: string, shelf = resourcePage('shelf', ['width|Int32|How wide.']), others = {}) =>
    linkMarkdown({
      ...FAMILY,
      'resources/changed.md': resourcePage('changed', CHANGES),
      'resources/shelf.md': shelf,
      'api/page.md': shelfShown(json),
      ...others,
    }).object('library.shelf').base;
  const CHANGED = '{ "width": 1, "at": null, "by": "Ann", "why": "Dust" }';

  it('derives from the one type that has them all', () => {
    expect(link(CHANGED)).toBe('library.changed');
  });

  it('but not when some are missing', () => {
    expect(link('{ "width": 1, "at": null, "by": "Ann" }')).toBeUndefined();
  });

  it('nor when several types have them', () => {
    expect(link(CHANGED, undefined, { 'resources/edited.md': resourcePage('edited', CHANGES) })).toBeUndefined();
  });

  it('derives from the root of the family, when one of them is its key and the type is a thing of its own', () => {
    const addressed = resourcePage('shelf', ['width|Int32|How wide.'], METHODS);
    expect(link('{ "id": "1", "width": 1 }', addressed)).toBe('library.thing');
    expect(link('{ "id": "1", "width": 1 }')).toBeUndefined();
  });
});
