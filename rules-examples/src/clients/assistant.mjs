// Calls every tool, resource and prompt of the assistant server with the TypeScript SDK, and tools with the Inspector.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const jar = process.env.ORDINANCE_JAR;
const server = ['-jar', jar, 'mcp', '--pack', 'us-mo-ofallon', '--as-of', '2026-06-01'];
const situation = { type: 'device-deployment', stage: 'complaint' };
const calls = {
  describe: { pack: 'us-mo-ofallon' },
  assess: { situation },
  ask_next: { situation },
  explain: { situation, conclusion: 'civil-penalty' },
  show_pack: { claims: ['P9c'] },
  check_draft: { situation, draft: 'You will be fined $500.' },
};

const client = new Client({ name: 'clients', version: '1' });
await client.connect(new StdioClientTransport({ command: 'java', args: server }));
const { tools } = await client.listTools();
assert.deepEqual(tools.map((tool) => tool.name).sort(), Object.keys(calls).sort());
for (const [name, given] of Object.entries(calls)) {
  for (const detail of ['brief', 'full']) {
    const result = await client.callTool({ name, arguments: { ...given, detail } });
    assert.ok(!result.isError, `${name}: ${result.content[0].text}`);
    assert.equal(result.structuredContent !== undefined, detail === 'full', name);
  }
}
const { resources } = await client.listResources();
for (const resource of resources) {
  assert.equal((await client.readResource({ uri: resource.uri })).contents[0].mimeType, resource.mimeType);
}
const { prompts } = await client.listPrompts();
for (const prompt of prompts) {
  const given = Object.fromEntries(prompt.arguments.map((argument) => [argument.name, 'x']));
  assert.equal((await client.getPrompt({ name: prompt.name, arguments: given })).messages.length, 1);
}
await assert.rejects(client.callTool({ name: 'asess', arguments: {} }), /Maybe you meant \\?"assess/);
await client.close();
console.log(`TypeScript SDK: ${tools.length} tools, ${resources.length} resources, ${prompts.length} prompts`);

for (const [name, given] of Object.entries(calls)) {
  const args = Object.entries(given).flatMap(([key, value]) => [
    '--tool-arg',
    `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  ]);
  const out = execFileSync('npx', [
    'mcp-inspector', '--cli', 'java', ...server, '--method', 'tools/call', '--tool-name', name, ...args,
  ], { encoding: 'utf8' });
  const result = JSON.parse(out);
  assert.ok(!result.isError, `${name}: ${out}`);
}
console.log(`Inspector: ${Object.keys(calls).length} tools called`);
