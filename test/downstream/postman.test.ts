import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSuiteFolder, removeFolder } from '../helpers/temporary-folder.js';
import { describeShare, makeRoundTrips, postmanAndPrism } from './consumers/postman-and-prism.js';
import { postmanConverter } from './consumers/postman-converter.js';
import { ROOT } from './support/folders.js';
import { optionalTools } from './support/optional-tools.js';
import { type Collection, type CollectionRequest, readCollection, requestsOf } from './support/postman-collection.js';
import { runBuiltCommand } from './support/run-built-command.js';

const missing = await postmanConverter.findMissing();

describe.skipIf(missing)(`the collection of the sample${missing ? ` (${missing})` : ''}`, () => {
  let folder: string;
  let document: string;
  let collection: Collection;
  let requests: readonly CollectionRequest[];

  beforeAll(async () => {
    folder = createSuiteFolder();
    const flags = ['generate', '--input', join(ROOT, 'input'), '--output', folder, '--format', 'json,postman'];
    const { code, stderr } = await runBuiltCommand(flags, optionalTools.postmanConverter);
    expect(code, stderr).toBe(0);
    document = join(folder, 'openapi.json');
    collection = readCollection(document);
    requests = requestsOf(collection);
  });
  afterAll(() => removeFolder(folder));

  it('has a folder per area and a request per operation', () => {
    const { tags, paths } = JSON.parse(readFileSync(document, 'utf8'));
    expect(collection.item.map(({ name }) => name)).toEqual(tags.map(({ name }: { name: string }) => name));
    expect(requests).toHaveLength(Object.values(paths).flatMap((item) => Object.keys(item as object)).length);
  });

  it('carries the documented payload, the value of a parameter, and the permission of a request', () => {
    const create = requests.find(({ name }) => name === 'Create booking');
    expect(JSON.parse(create?.request.body?.raw ?? '')).toHaveProperty('subject');
    expect(create?.response.map(({ code }) => code)).toEqual([201]);
    expect(JSON.parse(create?.response[0]?.body ?? '')).toHaveProperty('id');
    expect(create?.request.auth).toMatchObject({
      type: 'oauth2',
      oauth2: expect.arrayContaining([{ key: 'scope', value: 'RoomBooking.ReadWrite' }]),
    });
    expect(create?.request.description.content).toMatch(/Documented in api\/[a-z-]+\.md, line \d+\./);
  });

  it('is the same again', async () => {
    const again = mkdtempSync(join(folder, 'again-'));
    const flags = ['generate', '--input', join(ROOT, 'input'), '--output', again, '--format', 'json,postman'];
    await runBuiltCommand(flags, optionalTools.postmanConverter);
    const file = 'postman_collection.json';
    expect(readFileSync(join(again, file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
  });

  it('can also be made of the document as it is', async () => {
    expect(await postmanConverter.read(document, folder)).toEqual([]);
  });

  it('is answered as documented by a mock server of the document', { timeout: 60_000 }, async ({ skip }) => {
    const absent = await postmanAndPrism.findMissing();
    if (absent) skip(absent);
    const trips = await makeRoundTrips(document, folder);
    const documented = trips.filter((trip) => trip.documented);
    console.log(describeShare(trips));
    expect(documented.length).toBeGreaterThan(5);
    expect(documented.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))).toEqual([]);
    expect(documented.filter(({ ofAnswer }) => ofAnswer.length > 0)).toEqual([]);
  });
});
