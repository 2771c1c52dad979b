// What is the path of a list in the interface, narrowed by a filter? The list behind it counts what the figure beside it says.

export const listLink = (list: string, filter: object): string => `/${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
