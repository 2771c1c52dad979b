// What does one row cost at so many people at once? Product and floor take turns, so that a machine that slows down slows both.
import { drive, expectOk, send } from './load.mjs';
import { cpuSecondsOf } from './processes.mjs';

const rounds = 2;
const warmUpSeconds = 0.5;

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

const figuresOf = (runs) => {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
  const per1000 = (name) => (sum(name) / sum('answers')) * 1000;
  return {
    requests: times.length,
    perSecond: sum('answers') / sum('seconds'),
    p50: share(times, 0.5),
    p95: share(times, 0.95),
    cpu: per1000('cpu'),
    databaseCpu: per1000('databaseCpu'),
  };
};

async function oneRun(side, work, people, seconds, databaseCpu) {
  const [own, database] = [cpuSecondsOf(side.pid), databaseCpu()];
  const run = await drive(people, work, seconds);
  return { ...run, cpu: cpuSecondsOf(side.pid) - own, databaseCpu: databaseCpu() - database };
}

/** Both sides must give the same answer to the same question, or comparing their speed would be pointless. */
async function expectSameAnswer(row, sides) {
  if (!row.same) return;
  const { read = JSON.parse, turns = 5 } = row;
  for (let turn = 0; turn < turns; turn += 1) {
    const answers = [];
    for (const { people, work } of sides) {
      const { per: _counted, ...request } = work.ask({ ...people[0], turn });
      answers.push(JSON.stringify(row.same(read(expectOk(await send(people[0], request), request)))));
    }
    if (answers[0] !== answers[1])
      throw new Error(
        `„${row.title}“: Produkt und Boden antworten verschieden: ${answers.map((answer) => answer.slice(0, 300)).join(' / ')}`,
      );
  }
}

export async function measureRow(row, world, { clients, seconds }) {
  const sides = [world.product, world.floor].map((side) => ({ side, work: row.work(world, side), people: side.people }));
  await expectSameAnswer(row, sides);
  for (const { work, people } of sides) await drive(people.slice(0, Math.min(8, people.length)), work, warmUpSeconds);
  const cells = [];
  for (const count of clients.filter((one) => one <= (row.mostPeople ?? Infinity))) {
    const runs = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { side, work, people }] of sides.entries())
        runs[index].push(await oneRun(side, work, people.slice(0, count), seconds / rounds / sides.length, world.databaseCpu));
    }
    const [product, floor] = runs.map(figuresOf);
    cells.push({ clients: count, product, floor, ratio: product.perSecond / floor.perSecond });
  }
  return { key: row.key, title: row.title, cells };
}
