// How does a route say who may call it and what it answers? A route that says neither does not start the process.
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Actor, Permission } from '@kommunalredaktion/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

/** `actorNow` asks again whether the session still lives and what it may do; long answers such as event streams must. */
export type Request = FastifyRequest & { actor?: Actor; sessionHash?: string; actorNow?: () => Promise<Actor | null> };
export type Reply = FastifyReply;

export const REQUIRES = 'kr:requires';
export const PUBLIC = 'kr:public';
export const RETURNS = 'kr:returns';
export const signedIn = 'signed-in';

/** The right somebody needs at all; whether it reaches this record is decided where the record is known. */
export const Requires = (permission: Permission): MethodDecorator => SetMetadata(REQUIRES, permission);
/** Everybody who is logged in, whatever they may do: their own session, the contract. */
export const SignedIn = (): MethodDecorator => SetMetadata(REQUIRES, signedIn);
/** Signed in or not; each use says why in a comment. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);
/** The view: documents the answer and strips what it does not name. */
export const Returns = (schema: z.ZodType): MethodDecorator =>
  applyDecorators(SetMetadata(RETURNS, schema), ApiResponse({ standardSchema: schema as never, description: 'ok' }));

export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<Request>();
  if (!actor) throw new Error('a route without a session asked for its actor');
  return actor;
});
