// What does the room of history offer? Nothing yet.
import { Module } from '@nestjs/common';

@Module({})
export class HistoryModule {}
