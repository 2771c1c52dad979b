// RecordList
export const RecordList = () => null;
