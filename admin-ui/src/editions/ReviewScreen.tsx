// How is a submission judged?
export const ReviewScreen = () => <main />;
