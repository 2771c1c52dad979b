// Would the production files start what they promise, with no more rights than needed? There is no engine here: they are read, not run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { settingNames } from '@server/platform/config.js';
import { filesIn, read, root } from './sources.js';
import { parseYaml, type Yaml } from './yaml.js';

type Tree = { [key: string]: Yaml };
const tree = (value: Yaml | undefined): Tree => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {});
const list = (value: Yaml | undefined): Yaml[] => (Array.isArray(value) ? value : []);
const at = (value: Yaml | undefined, ...steps: string[]): Yaml | undefined =>
  steps.reduce<Yaml | undefined>((here, step) => tree(here)[step], value);

const yamlFiles = filesIn('docker').filter((file) => /\.ya?ml$/.test(file));
const documents = yamlFiles.flatMap((file) => parseYaml(read(file)).map((document) => ({ file, document: tree(document) })));
const compose = documents.find(({ file }) => file === 'docker/compose.yml')?.document ?? {};
const services = Object.entries(tree(compose['services'])).map(([name, service]) => ({ name, service: tree(service) }));
const ours = services.filter(({ service }) => service['image'] === 'kommunalredaktion');
const manifests = documents.filter(({ file }) => file.includes('/kubernetes/'));
const pods = manifests.flatMap(({ document }) => {
  const spec = at(document, 'spec', 'template', 'spec');
  return spec ? [{ name: String(at(document, 'metadata', 'name')), spec: tree(spec), kind: document['kind'] }] : [];
});
const containers = pods.flatMap((pod) =>
  [...list(pod.spec['initContainers']), ...list(pod.spec['containers'])].map((container) => ({
    pod: pod.name,
    container: tree(container),
  })),
);

test('the reader of YAML is strict', () => {
  expect(parseYaml('a: 1\nb:\n  - c: "x: y"\n    d: ["e", 2]\n  - f\n---\ng:\n  h: true\n')).toEqual([
    { a: 1, b: [{ c: 'x: y', d: ['e', 2] }, 'f'] },
    { g: { h: true } },
  ]);
  for (const wrong of [
    'a: 1\na: 2',
    'a: yes',
    'a: 010',
    'a: 22:22',
    'a:\n   b: 1',
    'a: &x 1',
    'a: [b]',
    '\ta: 1',
    'a: b: c',
    'a: 1\n  b: 2',
    'a: x # y',
  ])
    expect(() => parseYaml(wrong)).toThrow();
});

test('every file is YAML that means what it looks like', () => {
  expect(yamlFiles.length).toBeGreaterThan(8);
  for (const { file, document } of documents) expect([file, Object.keys(document).length > 0]).toEqual([file, true]);
});

test('compose starts database, queue store, migrations, two api, two workers and a proxy', () => {
  expect(services.map(({ name }) => name).sort()).toEqual(['api', 'migrate', 'postgres', 'proxy', 'redis', 'setup', 'worker']);
  expect(['api', 'worker'].map((name) => at(compose, 'services', name, 'deploy', 'replicas'))).toEqual([2, 2]);
  expect(at(compose, 'services', 'postgres', 'image')).toMatch(/^postgres:18\b/);
  const redis = JSON.stringify(at(compose, 'services', 'redis', 'command'));
  expect(redis).toContain('--maxmemory-policy noeviction');
  expect(redis).toContain('--appendonly yes');
  expect(
    services.filter(({ service }) => /:latest$|^[^:]+$/.test(String(service['image'])) && service['image'] !== 'kommunalredaktion'),
  ).toEqual([]);
});

test('in compose nobody has more rights than needed', () => {
  for (const { name, service } of services) {
    expect([name, service['cap_drop']]).toEqual([name, ['ALL']]);
    expect([name, service['security_opt']]).toEqual([name, ['no-new-privileges:true']]);
    expect([name, service['privileged'] ?? false]).toEqual([name, false]);
    if (name !== 'postgres') expect([name, service['read_only']]).toEqual([name, true]);
  }
  expect(services.filter(({ service }) => service['ports'] !== undefined).map(({ name }) => name)).toEqual(['proxy']);
  expect(at(compose, 'networks', 'data', 'internal')).toBe(true);
});

test('in compose secrets come from the environment and have no default', () => {
  const text = read('docker/compose.yml');
  const used = [...text.matchAll(/\$\{([A-Z_]+)(:[-?])?[^}]*\}/g)].map(([, name = '', otherwise]) => ({ name, otherwise }));
  expect(used.filter(({ name, otherwise }) => !name.endsWith('_PORT') && otherwise !== ':?')).toEqual([]);
  expect(ours.filter(({ service }) => JSON.stringify(service['env_file']) !== '[".env"]').map(({ name }) => name)).toEqual([]);
  expect(read('.gitignore') + read('docker/.gitignore')).toMatch(/^\.env$/m);
});

test('in compose everybody waits for what he needs, and the long-lived ones say whether they are well', () => {
  const waits = (name: string) => tree(at(compose, 'services', name, 'depends_on'));
  expect(at(waits('migrate'), 'postgres', 'condition')).toBe('service_healthy');
  expect(at(waits('setup'), 'migrate', 'condition')).toBe('service_completed_successfully');
  for (const name of ['api', 'worker']) expect(at(waits(name), 'setup', 'condition')).toBe('service_completed_successfully');
  for (const name of ['postgres', 'redis', 'api', 'worker'])
    expect([name, at(compose, 'services', name, 'healthcheck', 'test') !== undefined]).toEqual([name, true]);
});

test('the image is one for api and worker, runs without root and starts what exists', () => {
  const dockerfile = read('docker/Dockerfile');
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(last).toMatch(/^USER 1000:1000$/m);
  expect(last).toMatch(/^CMD \["node", "server\/dist\/api\.js"\]$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(dockerfile.match(/^FROM node:24-bookworm-slim/gm)?.length).toBe(2);
  const installs = dockerfile.match(/npm ci[^&\n]*/g) ?? [];
  expect(installs.every((install) => install.includes('--ignore-scripts'))).toBe(true);
  expect(installs.some((install) => install.includes('--omit=dev'))).toBe(true);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  const commands = [
    ...services.map(({ service }) => service['command']),
    ...containers.map(({ container }) => container['command']),
  ].filter((command) => list(command)[0] === 'node');
  const entries = commands.map((command) => String(list(command)[1]).replace('server/dist/', 'server/src/').replace(/\.js$/, '.ts'));
  expect(entries.length).toBe(8);
  expect(entries.filter((entry) => !existsSync(path.join(root, entry)))).toEqual([]);
});

test('what is copied into the image reaches the builder', () => {
  const ignore = read('docker/Dockerfile.dockerignore').split('\n');
  expect(ignore.indexOf('*')).toBeLessThan(ignore.indexOf('!package.json'));
  expect(
    ['!package.json', '!package-lock.json', '!.npmrc', '!shared', '!server', '!admin-ui', '**/node_modules', '**/.env'].filter(
      (line) => !ignore.includes(line),
    ),
  ).toEqual([]);
});

test('in Kubernetes no container has more rights than needed', () => {
  expect(containers.length).toBe(4);
  for (const { name, spec } of pods) {
    expect([
      name,
      at(spec, 'securityContext', 'runAsNonRoot'),
      at(spec, 'securityContext', 'seccompProfile', 'type'),
      spec['automountServiceAccountToken'],
    ]).toEqual([name, true, 'RuntimeDefault', false]);
  }
  for (const { pod, container } of containers) {
    const rights = tree(container['securityContext']);
    expect([pod, rights['readOnlyRootFilesystem'], rights['allowPrivilegeEscalation'], at(rights, 'capabilities', 'drop')]).toEqual([
      pod,
      true,
      false,
      ['ALL'],
    ]);
    expect([pod, at(container, 'resources', 'limits', 'memory') !== undefined]).toEqual([pod, true]);
  }
});

test('in Kubernetes api and workers come and go without anybody noticing', () => {
  for (const { name, spec } of pods.filter(({ kind }) => kind === 'Deployment')) {
    const container = tree(list(spec['containers'])[0]);
    expect([
      name,
      spec['terminationGracePeriodSeconds'],
      ...['livenessProbe', 'readinessProbe', 'lifecycle'].map((word) => word in container),
    ]).toEqual([name, 30, true, true, true]);
  }
  const budgets = manifests
    .filter(({ document }) => document['kind'] === 'PodDisruptionBudget')
    .map(({ document }) => at(document, 'spec', 'selector', 'matchLabels', 'app'));
  expect(budgets.sort()).toEqual(['api', 'worker']);
  const api = read('docker/kubernetes/api.yaml');
  for (const address of ['/api/health/live', '/api/health/ready']) expect(api).toContain(`path: ${address}`);
});

test('in Kubernetes everything is in the list, in one namespace, under names that fit together', () => {
  const resources = list(manifests.find(({ document }) => document['kind'] === 'Kustomization')?.document['resources']).map(
    (name) => `docker/kubernetes/${String(name)}`,
  );
  const files = yamlFiles.filter((file) => file.includes('/kubernetes/') && !/kustomization|template/.test(file));
  expect(resources.sort()).toEqual(files.sort());
  const strays = manifests.filter(
    ({ document }) =>
      !['Kustomization', 'Namespace'].includes(String(document['kind'])) && at(document, 'metadata', 'namespace') !== 'kommunalredaktion',
  );
  expect(strays.map(({ file }) => file)).toEqual([]);
  expect(
    manifests.some(({ document }) => document['kind'] === 'NetworkPolicy' && JSON.stringify(at(document, 'spec', 'podSelector')) === '{}'),
  ).toBe(true);
});

test('in Kubernetes settings exist, and secrets are left empty', () => {
  const config = manifests
    .filter(({ document }) => document['kind'] === 'ConfigMap')
    .flatMap(({ document }) => Object.keys(tree(document['data'])));
  const secrets = manifests
    .filter(({ document }) => document['kind'] === 'Secret')
    .flatMap(({ document }) => Object.entries(tree(document['stringData'])));
  expect([...config, ...secrets.map(([name]) => name)].filter((name) => !settingNames.includes(name))).toEqual([]);
  expect(config.filter((name) => /SECRET|PASSWORD|(DATABASE|REDIS|SMTP)_URL/.test(name))).toEqual([]);
  expect(secrets.filter(([, value]) => value !== '')).toEqual([]);
});

test('the proxy ends TLS, says itself who is asking, and lets streams flow', () => {
  const nginx = read('docker/nginx.conf').replace(/#.*$/gm, '');
  expect(nginx.match(/\{/g)?.length).toBe(nginx.match(/\}/g)?.length);
  const open = nginx
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/[;{}]$/.test(line));
  expect(open).toEqual([]);
  for (const words of ['ssl_certificate ', 'X-Forwarded-For $remote_addr', 'proxy_buffering off', 'return 301 https://'])
    expect(nginx).toContain(words);
});
