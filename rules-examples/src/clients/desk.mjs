// Holds the desk's OpenAPI description against public tools, and runs clients that two of them generate.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import SwaggerParser from '@apidevtools/swagger-parser';

const jar = process.env.ORDINANCE_JAR;
const desk = spawn('java', ['-jar', jar, 'serve', '--port', '0', '--pack', 'us-mo-ofallon']);
const run = (command, ...args) => execFileSync('npx', [command, ...args], { encoding: 'utf8', stdio: 'pipe' });

try {
  const lines = createInterface({ input: desk.stderr });
  const address = (await new Promise((resolve) => lines.once('line', resolve))).replace('Listening on ', '');
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out');
  writeFileSync('out/openapi.json', await (await fetch(`${address}/openapi.json`)).text());

  run('redocly', 'lint', 'out/openapi.json', '--extends', 'spec', '--format', 'summary');
  console.log('redocly: no error');

  await SwaggerParser.validate('out/openapi.json');
  console.log('@apidevtools/swagger-parser: valid');

  const generator = (...args) => execFileSync('java', ['-jar', 'openapi-generator-cli.jar', ...args], { encoding: 'utf8' });
  const said = generator('validate', '-i', 'out/openapi.json');
  generator('generate', '-g', 'typescript-fetch', '-i', 'out/openapi.json', '-o', 'out/generated');
  writeFileSync('out/generated/call.ts', `
    import { Configuration, DefaultApi } from './index';
    export async function call(basePath: string): Promise<string> {
      const api = new DefaultApi(new Configuration({ basePath }));
      const answer = await api.assess({ description: { pack: 'us-mo-ofallon', situation: { type: 'device-deployment' } } });
      return answer.steps.length + ' steps of ' + answer.pack.id;
    }`);
  compile('out/generated');
  console.log('openapi-generator:', said.includes('error') ? said : 'no error;', await (await import('./out/generated/call.js')).call(address));

  run('openapi-typescript', 'out/openapi.json', '-o', 'out/fetch/schema.d.ts');
  writeFileSync('out/fetch/call.ts', `
    import createClient from 'openapi-fetch';
    import type { paths } from './schema';
    export async function call(baseUrl: string): Promise<string> {
      const client = createClient<paths>({ baseUrl });
      const { data, error } = await client.POST('/api/assess', {
        body: { pack: 'us-mo-ofallon', asOf: '2026-06-01', situation: { type: 'device-deployment', stage: 'complaint' } },
      });
      if (!data) throw new Error(JSON.stringify(error));
      const packs = await client.GET('/api/packs/{id}', { params: { path: { id: data.pack.id } } });
      return data.enforcers[0].label + ' of ' + packs.data!.title;
    }`);
  compile('out/fetch');
  console.log('openapi-typescript, openapi-fetch:', await (await import('./out/fetch/call.js')).call(address));

  run('openapi-ts', '-i', './out/openapi.json', '-o', 'out/hey', '-c', '@hey-api/client-fetch');
  writeFileSync('out/hey/call.ts', `
    import { client } from './client.gen';
    import { assess, explain, packs } from './sdk.gen';
    export async function call(baseUrl: string): Promise<string> {
      client.setConfig({ baseUrl });
      const body = { pack: 'us-mo-ofallon', asOf: '2026-06-01', situation: { type: 'device-deployment', stage: 'complaint' } } as const;
      const answer = await assess({ body, throwOnError: true });
      const why = await explain({ body, query: { conclusion: 'sanctions/seizure' }, throwOnError: true });
      const all = await packs({ throwOnError: true });
      return answer.data.sanctions[0].label + ', ' + why.data.holds + ', ' + all.data.packs.length + ' pack';
    }`);
  compile('out/hey');
  console.log('@hey-api/openapi-ts:', await (await import('./out/hey/call.js')).call(address));
} finally {
  desk.kill();
}

/** The types must hold, and then it must run. */
function compile(folder) {
  run('tsc', '--noEmit', '--target', 'es2022', '--module', 'preserve', '--strict', '--skipLibCheck', `${folder}/call.ts`);
  run('esbuild', `${folder}/call.ts`, '--bundle', '--format=esm', '--platform=node', `--outfile=${folder}/call.js`);
}
