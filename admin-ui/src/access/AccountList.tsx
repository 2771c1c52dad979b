// AccountList
export const AccountList = () => null;
