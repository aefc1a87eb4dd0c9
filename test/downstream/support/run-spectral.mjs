// Lints a JSON document with Spectral: node run-spectral.mjs openapi.json. Prints the findings as JSON.
import { readFileSync } from 'node:fs';
import spectralCore from '@stoplight/spectral-core';
import spectralParsers from '@stoplight/spectral-parsers';
import { oas } from '@stoplight/spectral-rulesets';

const { Document, Spectral } = spectralCore;
const [file] = process.argv.slice(2);
const spectral = new Spectral();
spectral.setRuleset({ extends: [[oas, 'recommended']] });
const findings = await spectral.run(new Document(readFileSync(file, 'utf8'), spectralParsers.Json, file));
process.stdout.write(JSON.stringify(findings));
