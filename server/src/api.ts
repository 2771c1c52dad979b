// How does the process that answers people start and stop?
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApi } from './platform/http/create-api.js';
import { readConfig, ConfigError } from './platform/config.js';
import { createLog } from './platform/log.js';
import { serveMetrics } from './platform/metrics.js';

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL, 'api');
  const app = await createApi(config, log);
  const web = fileURLToPath(new URL('../../admin-ui/dist/web', import.meta.url));
  if (existsSync(web)) await (await import('./platform/http/web.js')).serveWeb(app, web);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen(config.PORT, config.HOST);
  const metrics = await serveMetrics(config.METRICS_PORT);
  log.info({ url: config.BASE_URL, metrics: metrics.address() }, 'api is listening');
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
