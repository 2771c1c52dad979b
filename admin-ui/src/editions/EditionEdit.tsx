// How does a draft get written?
export const EditionEdit = () => <main />;
