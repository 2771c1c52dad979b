// How does the floor speak to the database? Straight, without policy, transaction or checks around a reading statement.
import pg from 'pg';
import { isFixed } from '../../../server/dist/platform/sql.js';

// As the owner of the tables, which row-level security does not bind; as many connections as the product's reading and writing pools have together.
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 16,
  options: '-c max_parallel_workers_per_gather=0 -c jit=off',
});
export const actor = JSON.parse(process.env.BENCH_ACTOR);
export const today = new Date().toISOString().slice(0, 10);
export const clock = { now: () => new Date(), today: () => today };
export const context = { today, wallOne: true };
export const config = { SECRET_KEY: '' };

const names = new Map();
/** As in the product: what never changes is planned once for each connection. */
const planned = (text, values) => {
  if (!names.has(text)) names.set(text, `f${names.size}`);
  return { name: names.get(text), text, values };
};

/** What never changes but for its values. */
export const askPlanned = async (text, values) => (await pool.query(planned(text, values))).rows;
/** What is put together for each question; some of it always looks the same. */
export const ask = async ({ text, params }) => (isFixed(text) ? askPlanned(text, params) : (await pool.query(text, params)).rows);

/** The statements that a query of the product would send, so that the floor can send them by itself. */
export const recorded = async (question, answer = [{}]) => {
  const statements = [];
  await question({
    wallOne: true,
    read: () => ({
      rows: async (text, params) => {
        statements.push({ text, params });
        return answer;
      },
    }),
  });
  return statements;
};

export async function write(work) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work({ rows: async (text, params) => (await client.query(planned(text, params))).rows });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
