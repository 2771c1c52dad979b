// MailList
export const MailList = () => null;
