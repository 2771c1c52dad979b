// What leaves the house? Only what the view of the route names.
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';
import { RETURNS } from './contract.js';

@Injectable()
export class ViewInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const view = this.reflector.get<z.ZodType | undefined>(RETURNS, context.getHandler());
    return view ? next.handle().pipe(map((answer) => view.parse(answer))) : next.handle();
  }
}
