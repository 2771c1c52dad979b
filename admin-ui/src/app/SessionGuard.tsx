// SessionGuard
export const SessionGuard = () => null;
