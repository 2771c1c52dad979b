// AreaList
export const AreaList = () => null;
