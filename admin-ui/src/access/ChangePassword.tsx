// ChangePassword
export const ChangePassword = () => null;
