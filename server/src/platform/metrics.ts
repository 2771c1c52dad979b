// Which figures does a process give its operators? Prometheus text on an own loopback port.
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const requestSeconds = new Histogram({
  name: 'http_request_seconds',
  help: 'Duration of API requests',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 5],
  registers: [registry],
});
export const jobsDone = new Counter({
  name: 'jobs_total',
  help: 'Background jobs by outcome',
  labelNames: ['job', 'outcome'],
  registers: [registry],
});
export const backlogSize = new Gauge({
  name: 'job_backlog',
  help: 'Work that should be done and is not',
  labelNames: ['job'],
  registers: [registry],
});

export const serveMetrics = (port: number, ready?: () => Promise<boolean>): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const answer = async () => {
        if (request.url === '/metrics') {
          response.setHeader('Content-Type', registry.contentType);
          return registry.metrics();
        }
        if (request.url === '/ready' && ready) {
          response.statusCode = (await ready()) ? 200 : 503;
          return '';
        }
        if (request.url === '/live') return '';
        response.statusCode = 404;
        return '';
      };
      answer().then(
        (body) => response.end(body),
        () => response.writeHead(500).end(),
      );
    });
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
