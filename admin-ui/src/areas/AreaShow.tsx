// AreaShow
export const AreaShow = () => null;
