// AccountEdit
export const AccountEdit = () => null;
