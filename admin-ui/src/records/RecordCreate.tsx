// RecordCreate
export const RecordCreate = () => null;
