// How do many people ask at once? Each waits for an answer and asks again at once; connections stay open.
import http from 'node:http';

/** One request over the person's own connection. */
export const send = ({ port, agent, headers }, { method = 'GET', path, body }) =>
  new Promise((resolve, reject) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const sent = payload === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
    const request = http.request({ host: '127.0.0.1', port, agent, method, path, headers: sent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(payload);
  });

const newAgent = () => new http.Agent({ keepAlive: true, maxSockets: 1 });
export const person = (port, index, headers = {}) => ({ port, index, turn: 0, headers, agent: newAgent() });

/** A connection that was idle while the other side had its turn may just be closing. */
const reconnect = (someone) => {
  someone.agent.destroy();
  someone.agent = newAgent();
};

/** An answer that is not the expected one ends the row: figures of refusals would say nothing. */
export const expectOk = ({ status, text }, { method = 'GET', path }) => {
  if (status >= 400) throw new Error(`${method} ${path} wurde mit ${status} beantwortet: ${text.slice(0, 400)}`);
  return text;
};

async function keepAsking(someone, { ask, answered }, until, times) {
  while (performance.now() < until) {
    const request = ask(someone);
    someone.turn += 1;
    const begin = performance.now();
    const answer = await send(someone, request);
    times.push(performance.now() - begin);
    const text = expectOk(answer, request);
    if (answered) answered(someone, JSON.parse(text));
  }
}

/** Milliseconds of every answer, and how long it all took. */
export async function drive(people, work, seconds) {
  people.forEach(reconnect);
  const times = [];
  const begin = performance.now();
  await Promise.all(people.map((someone) => keepAsking(someone, work, begin + seconds * 1000, times)));
  return { times, seconds: (performance.now() - begin) / 1000 };
}
