import { describe, expect, it } from 'vitest';
import { readListedValues } from '../../../../src/pages/constraints/listed-values.js';
import { readStatusTitle } from '../../../../src/pages/sections/status-titles.js';
import { createVocabulary, defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

describe('the default vocabulary', () => {
  it.each([
    'sections',
    'namingHeadings',
    'propertyColumns',
    'memberColumns',
    'methodColumns',
    'scalarNames',
    'flags',
    'flagCells',
    'documentTypes',
  ] as const)('gives each spelling of %s one meaning', (table) => {
    const spellings = Object.values<readonly string[]>(defaultVocabulary.data[table]).flat();
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
    expect(spellings.filter((spelling) => spelling !== spelling.toLowerCase())).toEqual([]);
  });

  it('survives the way to another thread', () => {
    const vocabulary = createVocabulary(structuredClone(defaultVocabulary.data));
    expect(vocabulary.sectionOf('Request headers')?.meaning).toBe('request-headers');
  });
});

describe('sectionOf', () => {
  it.each([
    ['HTTP response', 'response'],
    ['HTTP Request', 'http-request'],
    ['Request URI parameters', 'query-parameters'],
    ['URL params', 'query-parameters'],
    ['Query', 'query-parameters'],
    ['Data Params', 'request-body'],
    ['Sample Payload', 'request-body'],
    ['JSON parameters', 'request-body'],
    ['Request JSON Object', 'request-body'],
    ['Filter parameters', 'query-parameters'],
    ['Example Call', 'request'],
    ['Example Result', 'response'],
  ])('%s is of the %s', (title, want) => {
    expect(defaultVocabulary.sectionOf(title)?.meaning).toBe(want);
  });
});

describe('scalarNames', () => {
  it.each([
    ['relative url', 'uri'],
    ['binary stream', 'binary'],
  ])('%s is %s', (name, want) => {
    expect(defaultVocabulary.scalarNames.get(name)).toBe(want);
  });
});

describe('createVocabulary', () => {
  const { data } = defaultVocabulary;
  const extended = createVocabulary({
    ...data,
    sections: { ...data.sections, properties: [...data.sections.properties, 'Felder'] },
    scalarNames: { ...data.scalarNames, boolean: [...data.scalarNames.boolean, 'Wahr/Falsch'] },
    toDoMarkers: [...data.toDoMarkers, 'OFFEN'],
    flags: { ...data.flags, required: [...data.flags.required, 'Pflicht'] },
    typeLists: [...data.typeLists, 'Typen'],
    requestLabels: { ...data.requestLabels, target: [...data.requestLabels.target, 'Adresse'] },
    deprecationOpeners: [...data.deprecationOpeners, '{subject} is to go'],
    fieldNouns: [...data.fieldNouns, 'Spalten'],
    bracketedRemarks: [...data.bracketedRemarks, 'Zahl'],
    valueOpeners: { ...data.valueOpeners, firm: [...data.valueOpeners.firm, 'mögliche Werte'] },
    valueListWords: {
      ...data.valueListWords,
      leadIn: [...data.valueListWords.leadIn, 'sind'],
      conjunction: [...data.valueListWords.conjunction, 'oder'],
    },
    statusWords: { ...data.statusWords, label: [...data.statusWords.label, 'Statuscode'] },
    derivationWords: { ...data.derivationWords, between: [...data.derivationWords.between, 'sowie'] },
    operation: {
      ...data.operation,
      sentences: { ...data.operation.sentences, beforeChoices: ['one of', 'one (or more) of'] },
    },
  });

  it('takes marks in phrases for what they are', () => {
    expect('returns one (or more) of these or one of them'.replaceAll(extended.choicePhrase, '-')).toBe(
      'returns - or -',
    );
  });

  it('takes further spellings, whatever their case', () => {
    expect(extended.sectionOf('FELDER')?.meaning).toBe('properties');
    expect(extended.scalarNames.get('wahr/falsch')).toBe('boolean');
    expect(extended.findToDo('Noch OFFEN')).toBe(5);
    expect(extended.demandsAll('PFLICHT Felder:')).toBe(true);
    expect(extended.sectionOf('Pflicht Felder')?.meaning).toBe('properties');
    expect(extended.deprecatesPage('it is to go in spring')).toBe(true);
    expect(extended.isTypeList('Typen:')).toBe(true);
    expect(extended.requestLabelOf('Adresse')?.meaning).toBe('target');
    expect(extended.endsInFields('Die folgenden Spalten:')).toBe(true);
    expect(extended.isBracketedRemark('zahl')).toBe(true);
  });

  it('reads around lists, statuses and derived types in other words', () => {
    const isDefault = (remark: string) => remark === 'Standard';
    expect(readListedValues('Mögliche Werte sind `a` (Standard) oder `b`.', extended.valueOpeners, isDefault)).toEqual({
      values: ['a', 'b'],
      nullable: false,
      default: 'a',
    });
    expect(readStatusTitle('Statuscode: 404 - Kein Buch', extended)).toEqual({
      status: 404,
      remark: 'Kein Buch',
      isCertain: true,
    });
    expect(extended.derivationGrammar.between.exec(' sowie [b](b.md)')?.[0]).toBe(' sowie ');
  });

  it('leaves the default alone', () => {
    expect(defaultVocabulary.sectionOf('Felder')).toBeUndefined();
  });
});

describe('deprecatesPage', () => {
  it.each([
    ['this api is deprecated', true],
    ['the old widget resource has been deprecated and returns no data', true],
    ['this version of the api (2.1) is deprecated', true],
    ['deprecated: use the new one', true],
    ['note: this method is deprecated', true],
    ['the color property of this resource is deprecated', false],
    ['this type will be deprecated in the future', false],
    ['this api lists deprecated widgets', false],
  ])('%j: %s', (sentence, want) => {
    expect(defaultVocabulary.deprecatesPage(sentence)).toBe(want);
  });
});

describe('findToDo', () => {
  it.each([
    ['**TODO: Describe it**', 2],
    ['A list. TBD', 8],
    ['the todo list of a user', -1],
    ['TODOS are tasks', -1],
  ])('%j: %d', (text, want) => {
    expect(defaultVocabulary.findToDo(text)).toBe(want);
  });
});
