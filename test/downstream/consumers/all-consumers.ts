import type { Consumer } from '../support/consumer.js';
import { heyApi } from './hey-api.js';
import { openApiGenerator } from './openapi-generator.js';
import { openApiTypeScript } from './openapi-typescript.js';
import { orval } from './orval.js';
import { postmanAndPrism } from './postman-and-prism.js';
import { postmanConverter } from './postman-converter.js';
import { previewInChromium } from './preview-in-chromium.js';
import { redocly } from './redocly.js';
import { spectral } from './spectral.js';

/** Every program that the bench gives documents to, in the order of its table. */
export const allConsumers: readonly Consumer[] = [
  redocly,
  spectral,
  openApiTypeScript,
  heyApi,
  orval,
  openApiGenerator('typescript-fetch'),
  openApiGenerator('java'),
  openApiGenerator('go'),
  openApiGenerator('csharp'),
  openApiGenerator('python'),
  postmanConverter,
  postmanAndPrism,
  previewInChromium,
];
