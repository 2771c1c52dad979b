// Through which door does a list leave as a file?
import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { recordListQuery, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import { CurrentActor, Requires } from '../platform/http/contract.js';
import { RecordsDownload } from './records-download.js';

@Controller('records')
export class RecordsDownloadController {
  constructor(private readonly download: RecordsDownload) {}

  /** Portion by portion, as fast as the reader takes them; a list of any length needs the memory of one portion. */
  @Get('download')
  @Requires('record.download')
  file(@Query({ schema: recordListQuery }) query: RecordListQuery, @CurrentActor() actor: Actor) {
    return new StreamableFile(Readable.from(this.text(query, actor)), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: 'attachment; filename="datensaetze.ndjson"',
    });
  }

  private async *text(query: RecordListQuery, actor: Actor): AsyncGenerator<string> {
    for await (const line of this.download.lines(actor, query)) yield `${JSON.stringify(line)}\n`;
  }
}
