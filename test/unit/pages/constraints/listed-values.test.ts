import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListedValues } from '../../../../src/pages/constraints/listed-values.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import { cpuTime } from '../../../helpers/cpu-time.js';

const { valueOpeners, isDefaultRemark } = defaultVocabulary;
const readAll = (markdown: string) => readListedValues(markdown, valueOpeners, isDefaultRemark);
const read = (markdown: string) => readAll(markdown).values;

describe('readListedValues', () => {
  it.each([
    ['code', 'The state. Possible values are: `open`, `shut`. Read-only.', ['open', 'shut']],
    ['code with quotes inside', 'Possible values: `"open"` or `"shut"`.', ['open', 'shut']],
    ['code with or', 'Possible values are `open`, `shut`, or `ajar`', ['open', 'shut', 'ajar']],
    ['code in two backticks', 'The value can be ``Open``, ``Shut``, and ``Ajar``.', ['Open', 'Shut', 'Ajar']],
    ['code with a word that sticks to it', 'The value can be `Open`, `Shut`and `Ajar`.', ['Open', 'Shut', 'Ajar']],
    ['an allowed value', 'Who may ask. The allowed value is `everybody`.', ['everybody']],
    ['code without commas', 'Possible values: `open` `shut`', ['open', 'shut']],
    ['code with numbers behind', 'Supported values are: `open` (0), `shut` (1).', ['open', 'shut']],
    ['code with remarks', 'Valid values: `open` - anybody; `shut` - nobody.', ['open', 'shut']],
    ['all in one mark', 'Possible values are: `open, shut, ajar`.', ['open', 'shut', 'ajar']],
    ['a mark that was forgotten', 'Possible values are: `open`, `shut, ajar`.', ['open', 'shut', 'ajar']],
    [
      'a value with a comma in it',
      'Possible values are: `Open`, `Shut, not locked`, and `Ajar`.',
      ['Open', 'Shut, not locked', 'Ajar'],
    ],
    ['bold', 'Possible values are **Open** and **Shut**.', ['Open', 'Shut']],
    ['italics and null', 'Can be one of the following values: **null**, *Open*, *Shut*', ['Open', 'Shut']],
    ['single quotes', "Possible values are: 'open', 'shut'", ['open', 'shut']],
    ['double quotes', 'Specifies the kind, can be "Firm" or "Person".', ['Firm', 'Person']],
    ['any of them', 'Any of `open`, `shut`.', ['open', 'shut']],
    ['nothing else', '`open`, `half open` or `shut`.', ['open', 'half open', 'shut']],
    ['available values', 'The state. Available values: `open`, `shut`.', ['open', 'shut']],
    ['values that it takes', 'It takes the values `open` and `shut`.', ['open', 'shut']],
    ['options', 'The options are `open` and `shut`.', ['open', 'shut']],
    ['what may be', 'The state, which may be `open` or `shut`.', ['open', 'shut']],
    ['brackets', 'How to travel (`on foot` | `by bike`).', ['on foot', 'by bike']],
    ['brackets with slashes', 'The order (`asc`/`desc`)', ['asc', 'desc']],
    ['a blank', 'Says what is lent. It can be " ", "Books" or "All".', [' ', 'Books', 'All']],
    ['plain words', 'The possible values are: Open, Shut, Error.', ['Open', 'Shut', 'Error']],
    [
      'plain words behind a weak opener',
      'The kind can be: Draft, In Review, or Paid. Read-only.',
      ['Draft', 'In Review', 'Paid'],
    ],
    [
      'bullets',
      'Supported values are:\n- None\n- Tell -- Inform the sender\n- `Block`: Keep it',
      ['None', 'Tell', 'Block'],
    ],
    [
      'bullets with other bullets below them',
      'One of the following values:\n- **Open**: Anybody.\n- **Shut**: Nobody.\n\n**Note:**\n\n- **Shut** is final.',
      ['Open', 'Shut'],
    ],
    [
      'what kind of items follows',
      'One of the following strings that say who may come in:\n\n- **Open**: Anybody.\n\n- **Shut**: Nobody.',
      ['Open', 'Shut'],
    ],
    ['the kind of items in a sentence', 'Can be one of the following strings: **day** or **week**.', ['day', 'week']],
    ['lines', 'Possible values:\n"User" - for people.\n"Firm" - for firms, mostly.', ['User', 'Firm']],
    ['words for no value behind', 'Possible values are: `open`, `shut`; or null.', ['open', 'shut']],
    [
      'the whole list behind a part of it',
      'Possible values are: `null`, `open`, `shut`. More. Possible values are: `none`, `open`, `shut`.',
      ['open', 'shut', 'none'],
    ],
    ['the first of two others', 'Possible values are: `a`, `b`. Possible values are: `b`, `c`, `d`.', ['a', 'b']],
    ['a single one', 'Possible value: `low`. Does not support `$filter`.', ['low']],
    ['numbers', 'Possible values are: 0, 1, 2.', ['0', '1', '2']],
    ['the second statement', 'One of the others. Possible values are: `a`, `b`.', ['a', 'b']],
    ['a colon alone', 'The importance of the message: `low`, `high`. Required.', ['low', 'high']],
    [
      'what can be used',
      'You can use the values *fail*, *replace*, or *rename*. The default is *fail*.',
      ['fail', 'replace', 'rename'],
    ],
    [
      'plain words of a placeholder',
      'The supported values for {span_value} are: D7, D30, and D90. More.',
      ['D7', 'D30', 'D90'],
    ],
    ['the values of a name', 'Possible values for **kind** are `a`, or `b`.', ['a', 'b']],
    ['what a name is between', 'The supported values for **kind** are: `a` , `b`.', ['a', 'b']],
    [
      'a list that goes on for some callers',
      'The possible values are: `a`, `unknownFutureValue`, `b`. Send `Prefer: x` to get the following values in this evolvable enum: `b`, `c`.',
      ['a', 'unknownFutureValue', 'b', 'c'],
    ],
    [
      'a list that goes on for some callers, in other words',
      'The possible values are: `a`. Send `Prefer: x` to get the following values from this evolvable enum: `b`.',
      ['a', 'b'],
    ],
    ['what a collection may hold', 'Can be a subset of `a`, `b`, or `c`. Optional.', ['a', 'b', 'c']],
    [
      'what an example of a call shows',
      'This example shows how to send it with values `a` or `b` to choose.',
      ['a', 'b'],
    ],
    [
      'what examples of the call show',
      'It supports the values `a` and `b`, as shown in the following examples.',
      ['a', 'b'],
    ],
    [
      'what holds under conditions',
      'Possible values are: `a`, `b`, `c` if the kind is `x`, and just `b` if the kind is `y`.',
      ['a', 'b', 'c'],
    ],
    ['either', 'Either `in` or `out`. Read-only.', ['in', 'out']],
    ['the mark that follows a line break', 'Possible values are: `a`, `b`\n**Note:** `c` is gone.', ['a', 'b']],
  ])('reads %s', (_name, markdown, want) => {
    expect(read(markdown)).toEqual(want);
  });

  it.each([
    ['truth values', 'Can be `true` or `false`.'],
    ['an open list', 'Possible values are `a`, `b`, and so on, for example `c`.'],
    ['examples', 'For example, one of `a` or `b`.'],
    ['operators of a filter', 'What to keep. Supported filters are: `and`, `eq`.'],
    ['operators of a filter by their name', 'What to keep. The filter operators are: `and`, `eq`.'],
    ['what is excluded', 'Cannot be one of the following values: `a`, `b`.'],
    ['a range', 'Valid values 0 to 365'],
    ['a range with and', 'Allowed values are between 1 and 5.'],
    ['a list that goes on', 'Possible values are `a` for the first and `b` for the second.'],
    [
      'other values under another condition',
      'Possible values are `a`, `b` if the kind is `x`, `c` if the kind is `y`.',
    ],
    ['values beside a condition', 'Possible values are `a`, `b` when it is sent with `c`.'],
    ['brackets with samples', 'Where it is (`north`, `south`).'],
    ['brackets with more', 'Where it is (`north` | `south`, and so on).'],
    ['words behind them', '`open` or `shut` doors.'],
    ['one value', '`open`.'],
    ['a pointer', 'Valid values are described in the table below.'],
    ['one word of prose', 'This can be `null`.'],
    ['placeholders', 'Possible values: `{id}`, `<name>`.'],
    ['an ellipsis', 'Possible values are `a`, `b`, ...'],
    ['lists of parts', 'Supported values for each part are:\n- shop: `Web`\n- size: `a`, `b`, and `c`\n\nOptional.'],
    ['alternatives', 'The id of a shelf; one of the following keywords: `all` and `none`; or a name you gave.'],
    ['several lists', 'For firms: `a`, `b`. For people: `c`, `d`.'],
    ['members of which one is demanded', 'The shelf of the book. Either **shelfId** or **roomId** must be specified.'],
    ['members of which one is demanded, in other words', 'One of `shelfId` or `roomId` is required.'],
    ['endings', 'It ends with one of: `.com`, `.org`.'],
    ['nothing', ''],
  ])('does not read %s', (_name, markdown) => {
    expect(read(markdown)).toEqual([]);
  });

  it.each([
    ['Possible values are: `null`, `open`, `shut`.', { values: ['open', 'shut'], nullable: true }],
    ['Possible values are: `null` (default value), `open`.', { values: ['open'], nullable: true }],
    ['Possible values are: `open` (default), `shut`.', { values: ['open', 'shut'], nullable: false, default: 'open' }],
    [
      'Can be: `open` (at day), or `shut` (the default).',
      { values: ['open', 'shut'], nullable: false, default: 'shut' },
    ],
    [
      'Possible values are: `open` (default by day), `shut` (not the default).',
      { values: ['open', 'shut'], nullable: false },
    ],
    ['Possible values are: `open` (default), `shut` (default).', { values: ['open', 'shut'], nullable: false }],
    ['This can be `null`.', { values: [], nullable: false }],
  ])('reads what %j says of its values', (markdown, want) => {
    expect(readAll(markdown)).toEqual(want);
  });

  it('never throws, and ends', () => {
    const piece = fc.constantFrom(
      'Possible values are',
      ':',
      ' `a`',
      ', ',
      'or ',
      '**b**',
      '"c',
      '\n- ',
      '(',
      ')',
      ' d',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        for (const value of read(parts.join(''))) expect(value).not.toBe('');
      }),
    );
  });

  it('takes linear time for long lists and hostile text', () => {
    const spent = cpuTime(() => {
      expect(read(`Possible values are: ${'`a`, '.repeat(5000)}\`b\`.`)).toEqual(['a', 'b']);
      read('Possible values are '.repeat(2000));
      read(`Possible values are: ${'('.repeat(20000)}`);
      read(`Possible values are: ${' '.repeat(20000)}x`);
    });
    expect(spent).toBeLessThan(2000);
  });
});
