// Which tables and migrations does TypeORM know, and under which role does it write?
import { DataSource } from 'typeorm';
import type { Config } from './config.js';
import { poolOptions } from './database.js';
import { entities } from '../entities.js';
import { migrations } from '../migrations/index.js';

/** Writes as kr_writer; `seconds` bounds a statement: 5 for requests, 60 for jobs. */
export const writingSource = (config: Config, seconds: number): DataSource => {
  const { connectionString, max, options, application_name, ...rest } = poolOptions(config, 'kr_writer', seconds, 'writer');
  return new DataSource({
    type: 'postgres',
    url: connectionString as string,
    poolSize: max as number,
    entities,
    extra: { options, application_name, ...rest },
    synchronize: false,
    logging: false,
  });
};

/** Works as the login user itself, which owns the tables; used by the migrator only. */
export const migratingSource = (config: Config): DataSource =>
  new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    poolSize: 2,
    entities,
    migrations,
    migrationsTableName: 'migration',
    extra: { application_name: 'kommunalredaktion-migrator' },
  });
