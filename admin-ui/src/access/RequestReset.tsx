// RequestReset
export const RequestReset = () => null;
