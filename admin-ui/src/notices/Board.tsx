// Board
export const Board = () => null;
