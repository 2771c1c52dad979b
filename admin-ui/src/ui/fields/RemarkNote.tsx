// What did a reviewer ask for at this field, when, and has it been changed since?
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import OpenIcon from '@mui/icons-material/CommentOutlined';
import type { FieldRemark } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useFormats } from '../format.js';
import { NoteBox } from './NoteBox.js';

/** `place` is said where the remark does not stand beside its field. */
export const RemarkNote = ({ remark, place }: { remark: FieldRemark; place?: string }) => {
  const say = useSay();
  const { moment } = useFormats();
  const { text, by, at, changedSince } = remark;
  return (
    <NoteBox Icon={changedSince ? DoneIcon : OpenIcon} tone={changedSince ? 'secondary' : 'warning'}>
      {place !== undefined && <>{place}: </>}
      <strong>
        {say('fields.remark', { at: moment(at), name: by.name })}
        {changedSince && ` (${say('fields.remark.changed')})`}:
      </strong>{' '}
      <span style={{ whiteSpace: 'pre-line' }}>{text}</span>
    </NoteBox>
  );
};
