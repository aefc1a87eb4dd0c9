import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What the command did. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder, with no colour and outside of continuous integration unless `env` says otherwise. */
export function runCommand(folder: string, flags: readonly string[], env: NodeJS.ProcessEnv = {}): CommandResult {
  if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing; run "npm run build" before these tests.');
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...flags], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...withoutColourVariables(process.env), ...env },
  });
  return { code: status, stdout, stderr };
}

/** The path of the built command, for tests that need the process itself. */
export const COMMAND_PATH = MAIN;

function withoutColourVariables({
  NO_COLOR,
  FORCE_COLOR,
  CI,
  GITHUB_ACTIONS,
  DEBUG,
  ...env
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return env;
}

/** A page of an operation that gives no findings of error level. */
export const OPERATION_PAGE = `---
title: "Get lamp"
description: "Read one lamp."
doc_type: apiPageType
---

# Get lamp

Namespace: shop.lights

Read the state of one lamp.

## Permissions

| Permission type | Permissions (from least to most privileged) |
|:----------------|:--------------------------------------------|
| Delegated (work or school account) | Lamp.Read |
| Delegated (personal Microsoft account) | Not supported. |
| Application | Lamp.Read.All |

## HTTP request

\`\`\`http
GET /lamps/{lampId}
\`\`\`

## Request headers

| Name | Description |
|:-----|:------------|
| Authorization | Bearer {token}. Required. |

## Request body

Do not supply a request body for this method.

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) object in the response body.

## Example

### Request

\`\`\`http
GET https://api.example.com/v1/lamps/7
\`\`\`

### Response

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "id": "7",
  "lit": true
}
\`\`\`
`;

/** The page of the type that `OPERATION_PAGE` returns. */
export const RESOURCE_PAGE = `---
title: "lamp resource type"
description: "A lamp that can be switched."
doc_type: resourcePageType
---

# lamp resource type

Namespace: shop.lights

A lamp that can be switched.

## Methods

| Method | Return type | Description |
|:-------|:------------|:------------|
| [Get](../api/lamp-get.md) | [lamp](lamp.md) | Read one lamp. |

## Properties

| Property | Type | Description |
|:---------|:-----|:------------|
| id | String | Key of the lamp. |
| lit | Boolean | Whether it gives light. |
`;

/** The two pages in a folder of docs. */
export const PAGES = { 'docs/api/lamp-get.md': OPERATION_PAGE, 'docs/resources/lamp.md': RESOURCE_PAGE } as const;
