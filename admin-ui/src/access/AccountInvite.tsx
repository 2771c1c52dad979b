// AccountInvite
export const AccountInvite = () => null;
