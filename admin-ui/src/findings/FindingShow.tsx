// FindingShow
export const FindingShow = () => null;
