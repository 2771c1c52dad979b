// How does somebody take the filtered list along?
import { Button } from '@mui/material';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useListContext } from 'react-admin';
import { listQueryOf } from '../app/dataProvider.js';
import { useSay } from '../app/say.js';

/** All rows of the present filter, one per line, in the form that can be loaded again. */
export const DownloadButton = () => {
  const say = useSay();
  const { filterValues, sort } = useListContext();
  const { after: _page, ...filter } = filterValues as Record<string, unknown>;
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} href={`/api/records/download${listQueryOf({ filter, sort })}`} download>
      {say('records.download')}
    </Button>
  );
};
