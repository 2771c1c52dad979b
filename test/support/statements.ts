// Which statements does the database get while something happens? Counted at the driver, past all our own doors.
import { jest } from '@jest/globals';
import pg from 'pg';

/** Who calls is remembered for a second, and a connection remembers its scope: whether that is asked and told again says nothing about the answer. */
const aboutTheCaller = /\bsession\b|^select set_config\('app.scope'/;

export const withStatements = async <T>(work: () => Promise<T>): Promise<[result: T, statements: string[]]> => {
  const query = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const result = await work();
    const texts = (query.mock.calls as unknown as [string | { text: string }][]).map(([said]) =>
      typeof said === 'string' ? said : said.text,
    );
    return [result, texts.filter((text) => !aboutTheCaller.test(text))];
  } finally {
    query.mockRestore();
  }
};
