// Is this input what the contract says? Unknown fields and bad queries are 400, a missing revision 428, bad values of a body 422.
import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { trace } from '../log.js';
import { notFound, Refused } from '../refused.js';
import { sentenceOf } from './field-sentences.js';

type Issue = z.core.$ZodIssue;
const pathOf = (issue: Issue): string => issue.path.map(String).join('.');

const refusalOf = (issues: readonly Issue[], kind: ArgumentMetadata['type'], value: unknown): Refused => {
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return new Refused('api.unknown-field', { params: { name: String(unknown.keys[0]).slice(0, 40) } });
  if (kind !== 'body' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Refused('api.malformed', { params: { parameter: pathOf(issues[0] as Issue) || 'body' } });
  }
  const noRevision = issues.some(
    (issue) =>
      ['expectedRevision', 'expectedEdition', 'expectedVersion', 'expectedMaster'].includes(pathOf(issue)) && !(pathOf(issue) in value),
  );
  if (noRevision) return new Refused('api.revision-missing');
  return new Refused('api.invalid', {
    fields: Object.fromEntries(issues.map((issue) => [pathOf(issue), sentenceOf(issue, value, trace.getStore()?.language)])),
  });
};

@Injectable()
export class ContractPipe implements PipeTransform {
  async transform(value: unknown, { schema, type, data }: ArgumentMetadata): Promise<unknown> {
    if (!schema) return value;
    const result = await (schema as unknown as z.ZodType).safeParseAsync(value);
    if (result.success) return result.data;
    // An id that cannot exist is answered like one that does not exist.
    if (type === 'param' && data) throw notFound();
    throw refusalOf(result.error.issues, type, value);
  }
}
