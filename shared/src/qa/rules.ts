// Which rules are there? One line each; the order is the order of the catalogue.
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [];
