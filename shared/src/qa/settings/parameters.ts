// Which thresholds has a rule, of which form and in which range? Read from its own schema, so that a form can be drawn for it.
import { z } from 'zod';
import type { Rule } from '../rule.js';

interface Named {
  readonly name: string;
}
export interface NumberParameter extends Named {
  readonly form: 'number';
  readonly whole: boolean;
  readonly min: number;
  readonly max: number;
  readonly byDefault: number;
}
export interface TimeParameter extends Named {
  readonly form: 'time';
  readonly byDefault: string;
}
export interface ChoicesParameter extends Named {
  readonly form: 'choices';
  readonly options: readonly string[];
  readonly atLeast: number;
  readonly byDefault: readonly string[];
}
export type RuleParameter = NumberParameter | TimeParameter | ChoicesParameter;

interface Written {
  readonly type: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly default: unknown;
  readonly items?: { readonly enum?: readonly string[] };
}

const parameterFrom = (name: string, { type, minimum, maximum, minItems, items, default: byDefault }: Written): RuleParameter => {
  if (type === 'array')
    return { name, form: 'choices', options: items?.enum ?? [], atLeast: minItems ?? 0, byDefault: byDefault as string[] };
  if (type === 'string') return { name, form: 'time', byDefault: byDefault as string };
  return {
    name,
    form: 'number',
    whole: type === 'integer',
    min: minimum ?? -Infinity,
    max: maximum ?? Infinity,
    byDefault: byDefault as number,
  };
};

export const parametersOf = ({ parameters }: Pick<Rule, 'parameters'>): RuleParameter[] =>
  Object.entries((z.toJSONSchema(parameters).properties ?? {}) as unknown as Record<string, Written>).map(([name, written]) =>
    parameterFrom(name, written),
  );
