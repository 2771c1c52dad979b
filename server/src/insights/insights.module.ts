// What does the room of insights offer?
import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.js';
import { RecordsModule } from '../records/records.module.js';
import { Board, BoardController } from './board.js';

@Module({ imports: [RecordsModule, EditionsModule], controllers: [BoardController], providers: [Board] })
export class InsightsModule {}
