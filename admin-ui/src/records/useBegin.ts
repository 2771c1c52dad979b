// How does a new draft of a public text begin?
import { useNavigate } from 'react-router';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import { useAct } from '../ui/useAct.js';

export const useBegin = (record: RecordView) => {
  const navigate = useNavigate();
  const { act, busy } = useAct();
  const begin = async () => {
    const result = await act<EditionView>(`/records/${record.id}/editions`);
    if (result) void navigate(`/editions/${result.answer.id}`);
  };
  return { begin, busy };
};
