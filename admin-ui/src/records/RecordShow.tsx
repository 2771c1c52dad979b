// What is known about this record?
export const RecordShow = () => <main />;
