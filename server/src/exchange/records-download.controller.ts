// Through which door does a list leave as a file?
import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { may, recordListQuery, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import { Requires, type Request } from '../platform/http/contract.js';
import { RecordsDownload } from './records-download.js';

@Controller('records')
export class RecordsDownloadController {
  constructor(private readonly download: RecordsDownload) {}

  /** Portion by portion, as fast as the reader takes them; a list of any length needs the memory of one portion. */
  @Get('download')
  @Requires('record.download')
  file(@Query({ schema: recordListQuery }) query: RecordListQuery, @Req() request: Request) {
    const actorNow = async (): Promise<Actor | null> => {
      const actor = (await request.actorNow?.()) ?? null;
      return actor && may(actor, 'record.download') ? actor : null;
    };
    return new StreamableFile(Readable.from(this.text(query, actorNow)), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: 'attachment; filename="datensaetze.ndjson"',
    });
  }

  private async *text(query: RecordListQuery, actorNow: () => Promise<Actor | null>): AsyncGenerator<string> {
    for await (const line of this.download.lines(actorNow, query)) yield `${JSON.stringify(line)}\n`;
  }
}
