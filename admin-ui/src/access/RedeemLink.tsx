// RedeemLink
export const RedeemLink = (_: { purpose: 'invitation' | 'reset' }) => null;
