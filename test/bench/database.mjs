// Which database is measured? One of its own on the given server, made once for each number of records and then used again.
import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { say } from '../../server/src/platform/local/machine/console.mjs';
import { inRoot } from '../../server/src/platform/local/machine/places.mjs';
import { command } from './product.mjs';

export const urlOf = (serverUrl, name) => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
export const editor = { email: 'redaktion@bench.example', password: 'Messen-ohne-Sitzung-1763800000' };

/** Written to the database when its stock is complete; another schema is another stock. */
const complete = () => {
  const folder = inRoot('server', 'src', 'migrations');
  const digest = createHash('sha256');
  for (const file of fs.readdirSync(folder).sort()) digest.update(fs.readFileSync(`${folder}/${file}`));
  return `vollständig ${digest.digest('hex').slice(0, 16)}`;
};

export async function connect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

async function inServer(serverUrl, work) {
  const client = await connect(serverUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Also says whether its stock is complete; one that was left half loaded, or has an older schema, is made anew. */
export const openDatabase = (serverUrl, name) =>
  inServer(serverUrl, async (server) => {
    const {
      rows: [known],
    } = await server.query(`select shobj_description(oid, 'pg_database') as remark from pg_database where datname = $1`, [name]);
    if (known?.remark === complete()) return { isLoaded: true };
    await server.query(`drop database if exists ${server.escapeIdentifier(name)} with (force)`);
    await server.query(`create database ${server.escapeIdentifier(name)}`);
    return { isLoaded: false };
  });

export const markComplete = (serverUrl, name) =>
  inServer(serverUrl, (server) => server.query(`comment on database ${server.escapeIdentifier(name)} is '${complete()}'`));
export const dropDatabase = (serverUrl, name) =>
  inServer(serverUrl, (server) => server.query(`drop database if exists ${server.escapeIdentifier(name)} with (force)`));

/** Schema, areas, all administrations as members, and one editor who may do everything that is measured. */
export async function furnish(installation) {
  say('Schema und Gebiete werden angelegt …');
  await command(installation, 'migrate', 'up');
  await command(installation, 'setup');
  await inServer(installation.url, async (client) => {
    await client.query(`update administration set member_since = '2024-01-01'`);
    await client.query(
      `insert into account (kind, email, name, state, roles, password_hash) values ('person', $1, 'Redaktion (Messung)', 'active', '{editor,lead}', $2) on conflict (email) do nothing`,
      [editor.email, await hash(editor.password)],
    );
  });
}
