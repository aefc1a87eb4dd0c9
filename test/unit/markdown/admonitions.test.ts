import { describe, expect, it } from 'vitest';
import { resolveAdmonitions } from '../../../src/markdown/admonitions.js';

describe('notes of site generators', () => {
  it.each([
    [
      'indented ones',
      ['!!! note "Old"', '', '    It ends.', '    Soon.', 'Text'],
      ['> [!NOTE]', '', '>   It ends.', '>   Soon.', 'Text'],
    ],
    ['folded ones', ['???+ tip', '    Do.', '', 'Text'], ['> [!TIP]', '>   Do.', '', 'Text']],
    ['enclosed ones', [':::warning Old', 'It ends.', ':::', 'Text'], ['> [!WARNING]', '> It ends.', '', 'Text']],
    ['fences inside', [':::info', '```json', '{}', '```', ':::'], ['> [!INFO]', '```json', '{}', '```', '']],
    ['unclosed ones', [':::tip', 'Do.', '## Text', 'Text'], ['> [!TIP]', '> Do.', '## Text', 'Text']],
  ])('quotes %s', (_name, given, want) => {
    expect(resolveAdmonitions(given)).toEqual(want);
  });

  it.each([
    [
      'around parts of a page',
      [
        ':::zone pivot="new"',
        'Text',
        '',
        '| a |',
        ':::zone-end',
        'More',
        '::: moniker range=">=2"',
        'Last',
        '::: moniker-end',
      ],
      ['', 'Text', '', '| a |', '', 'More', '', 'Last', ''],
    ],
    ['for pictures and columns', [':::image type="a" source="b.png":::', ':::row:::', 'Text'], ['', '', 'Text']],
    ['but not a note with attributes', [':::note title="Old"', 'It ends.', ':::'], ['> [!NOTE]', '> It ends.', '']],
  ])('passes over orders %s', (_name, given, want) => {
    expect(resolveAdmonitions(given)).toEqual(want);
  });

  it.each([
    ['in a fence', ['```', ':::tip', 'x', ':::', '```']],
    ['of other marks', ['!!! 1', '    x', '::: ', 'a :::']],
  ])('leaves lines %s alone', (_name, given) => {
    expect(resolveAdmonitions(given)).toEqual(given);
  });
});
