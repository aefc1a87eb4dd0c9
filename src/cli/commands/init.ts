import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE_NAMES } from '../../config/load-config.js';
import { UsageError } from '../../config/usage-error.js';
import { replaceFile } from '../../write/replace-file.js';
import { blameSystem } from '../blame-system.js';
import type { Terminal } from '../terminal.js';

const FILE_NAME = 'docs-to-openapi.config.yaml' satisfies (typeof CONFIG_FILE_NAMES)[number];

/** What `init` writes: every member. All but the two folders are commented out, so that the defaults stay in force. */
export const CONFIG_TEMPLATE = `# yaml-language-server: $schema=node_modules/docs-to-openapi/schema/config.schema.json

# Folders are relative to this file.
input: docs
output: generated

# Docs root: includes are resolved inside it, and pages are named relative to it. Default: the input folder.
# root: .

# Which files are pages, relative to the input folder.
# include: ["**/*.md"]
# exclude: ["**/README.md"]

# formats: [yaml, json]
# openapi: "3.0"          # or "3.1", "3.2"
# types: false            # no types.ts
# templates: ./templates  # Handlebars templates that replace the built-in ones
# codeSamples: true       # code samples as x-codeSamples
# splitBy: area           # further documents, one per area or tag
# unquotedFunctionArguments: true  # (period={period}) in paths
# onlyValidExamples: true          # payloads that contradict their schema are no examples
# onlyUsedTypes: true              # no types that no operation needs

# Head of the document.
# info:
#   title: Bookshop API
#   version: 1.0.0
#   description: Everything that the shop can do.
#   license: { name: MIT }
# servers: ["https://api.example.com/v1"]

# Where tokens come from; no page says it.
# oauth2:
#   authorizationUrl: https://login.example.com/authorize
#   tokenUrl: https://login.example.com/token

# What opens the operations of which the pages do not say who may call them: header, query or cookie with
# the name of what has the key, or http with bearer or basic.
# authentication:
#   header: X-Api-Key

# Limits the result to some operations and what they need.
# operations:
#   include:
#     paths: ["/books/**"]
#     tags: [Books]

# Request lines for pages that have none, or none that is usable.
# pages:
#   api/book-update.md:
#     requests: ["PATCH /books/{id}"]

# Headings, columns and type names that the program does not know.
# vocabulary:
#   scalarNames:
#     string: [phrase]

# Levels of findings: off, info, warning, error.
# rules:
#   link/inferred-type: off

# Codes that are silenced in some pages.
# suppressions:
#   - files: api/legacy-*.md
#     codes: [link/unknown-type]
#     reason: The old pages are not maintained.

# failOn: warning
# baseline: docs-to-openapi.baseline.json
# reporter: json          # or stylish, sarif, github
# maxFindings: 500

# What was read is kept for the next run; by how many threads it is read.
# cache: true
# cacheLocation: .cache/docs-to-openapi
# concurrency: 2          # or auto, off
`;

/**
 * Writes a commented configuration file into the working folder.
 * @throws UsageError when there is a configuration already, or the folder cannot be written
 */
export async function initialize(terminal: Terminal): Promise<void> {
  const existing = CONFIG_FILE_NAMES.find((name) => existsSync(join(terminal.workingFolder, name)));
  if (existing !== undefined) throw new UsageError(`${existing} is there already.`);
  await blameSystem(`${FILE_NAME} cannot be written`, () =>
    replaceFile(join(terminal.workingFolder, FILE_NAME), CONFIG_TEMPLATE),
  );
  terminal.say(`Wrote ${FILE_NAME}.\n`);
}
