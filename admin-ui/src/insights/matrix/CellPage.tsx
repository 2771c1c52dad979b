// Which list is behind a cell of the matrix? The server knows; the address of the cell only passes on to it.
import { Navigate, useParams } from 'react-router';
import { LoadProblem } from '../../editions/LoadProblem.js';
import { Waiting } from '../../ui/Waiting.js';
import { useCell } from './matrix-queries.js';

export const CellPage = () => {
  const { area = '', service = '' } = useParams();
  const { data, error } = useCell(area, service);
  if (error) return <LoadProblem error={error} />;
  return data ? <Navigate to={data.link} replace /> : <Waiting />;
};
