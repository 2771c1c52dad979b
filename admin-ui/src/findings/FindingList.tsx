// FindingList
export const FindingList = () => null;
