// What waits for review?
export const ReviewQueue = () => <main />;
