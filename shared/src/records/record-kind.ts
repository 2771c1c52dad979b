// Which kinds of record are there? Kept apart: findings speak of kinds as well, and records speak of findings.
export const recordKinds = ['organisational-unit', 'service', 'supplement', 'online-service'] as const;
export type RecordKind = (typeof recordKinds)[number];
