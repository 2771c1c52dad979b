// What does the room of qa offer? Nothing yet.
import { Module } from '@nestjs/common';

@Module({})
export class QaModule {}
