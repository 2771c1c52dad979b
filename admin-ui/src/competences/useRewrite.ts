// How does somebody go on writing at a supplement after its service has changed? In a draft that is written for the new text.
import { useNavigate } from 'react-router';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import { api } from '../app/api.js';
import { useAct } from '../ui/useAct.js';

/** `masterEdition`: the text of the service that the person has before their eyes; the draft is told. */
export const useRewrite = ({ id, openEditionId }: Pick<RecordView, 'id' | 'openEditionId'>, masterEdition: string | null) => {
  const navigate = useNavigate();
  const { act, busy } = useAct();
  const adopted = async (draft: EditionView): Promise<boolean> => {
    if (masterEdition === null || draft.content['masterEdition'] === masterEdition) return true;
    return (
      (await act(`/editions/${draft.id}`, {
        method: 'PATCH',
        body: { expectedRevision: draft.revision, content: { ...draft.content, masterEdition } },
      })) !== null
    );
  };
  const rewrite = async () => {
    const begun =
      openEditionId === null
        ? await act<EditionView>(`/records/${id}/editions`)
        : { answer: await api<EditionView>(`/editions/${openEditionId}`) };
    if (begun && (await adopted(begun.answer))) void navigate(`/editions/${begun.answer.id}`);
  };
  return { rewrite, busy };
};
