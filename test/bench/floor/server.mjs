// What would the bare minimum cost? One process, node:http and pg, the product's own statements; no session, no policy, no checks, no shaping.
import http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { floorDoors } from './doors.mjs';

const read = (request) =>
  new Promise((resolve, reject) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('error', reject);
    request.on('end', () => resolve(parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : undefined));
  });

const server = http.createServer(async (request, response) => {
  try {
    const { pathname, searchParams } = new URL(request.url, 'http://floor');
    for (const [method, pattern, open] of floorDoors) {
      const found = request.method === method && pattern.exec(pathname);
      if (!found) continue;
      const answer = await open({ id: found[1], query: searchParams, body: await read(request) });
      if (typeof answer === 'object' && Symbol.asyncIterator in answer) return void (await pipeline(Readable.from(answer), response));
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
      return;
    }
    response.writeHead(404).end();
  } catch (error) {
    response.writeHead(500).end(String(error.stack));
  }
});
// As long as the product's: a connection is closed otherwise while the product has its turn, and the next question fails.
server.keepAliveTimeout = 72_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
