// What do tasks offer? Nothing yet.
import { Module } from '@nestjs/common';

@Module({})
export class TasksModule {}
