// JournalList
export const JournalList = () => null;
