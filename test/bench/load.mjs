// How do many people ask at once? Each waits for an answer and asks again at once; connections stay open.
import http from 'node:http';

const newline = 0x0a;
const newlinesIn = (part) => {
  let [lines, at] = [0, part.indexOf(newline)];
  for (; at !== -1; at = part.indexOf(newline, at + 1)) lines += 1;
  return lines;
};

/** One request over the person's own connection. With `per`, only the lines of a good answer are counted: a whole municipality's texts need not be held. */
export const send = ({ port, agent, headers }, { method = 'GET', path, body, per }) =>
  new Promise((resolve, reject) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const sent =
      payload === undefined ? headers : { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
    const request = http.request({ host: '127.0.0.1', port, agent, method, path, headers: sent }, (response) => {
      const parts = [];
      let lines = 0;
      response.on('data', (part) => {
        if (per === undefined || response.statusCode >= 400) parts.push(part);
        else lines += newlinesIn(part);
      });
      response.on('error', reject);
      response.on('end', () =>
        response.complete
          ? resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString(), lines })
          : reject(new Error(`${path} brach mitten in der Antwort ab.`)),
      );
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

/** How much of a usual answer this was: answers of many lines are weighed by them, so that stocks of different sizes can be compared. */
const weightOf = ({ per }, { lines }) => (per === undefined ? 1 : Math.max(lines, 1) / per);

async function keepAsking(someone, { ask, answered }, until, measured) {
  while (performance.now() < until) {
    const request = ask(someone);
    someone.turn += 1;
    const begin = performance.now();
    const answer = await send(someone, request);
    const spent = performance.now() - begin;
    const text = expectOk(answer, request);
    const weight = weightOf(request, answer);
    measured.times.push(spent / weight);
    measured.answers += weight;
    if (answered) answered(someone, JSON.parse(text));
  }
}

/** Milliseconds of every answer, how many answers there were, and how long it all took. */
export async function drive(people, work, seconds) {
  people.forEach(reconnect);
  const measured = { times: [], answers: 0 };
  const begin = performance.now();
  await Promise.all(people.map((someone) => keepAsking(someone, work, begin + seconds * 1000, measured)));
  return { ...measured, seconds: (performance.now() - begin) / 1000 };
}
