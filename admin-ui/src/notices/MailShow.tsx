// MailShow
export const MailShow = () => null;
