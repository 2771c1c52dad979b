// Does every route say who may call it? One that does not keeps the process from starting.
import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PUBLIC, REQUIRES } from '../platform/http/contract.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
  readonly requires: string | undefined;
  readonly isPublic: boolean;
}

type Controller = { readonly name: string; readonly prototype: Record<string, (...given: never[]) => unknown> };
const paths = (value: unknown): string[] => [value ?? ''].flat() as string[];
const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    const silent = this.routes().filter(({ requires, isPublic }) => !requires === !isPublic);
    if (silent.length > 0)
      throw new Error(
        `routes must say either @Requires, @SignedIn or @Public: ${silent.map(({ handler, method, path }) => `${handler} (${method} ${path})`).join(', ')}`,
      );
  }

  routes(): Route[] {
    const controllers = [...this.modules.values()].flatMap(({ controllers: own }) =>
      [...own.values()].map(({ metatype }) => metatype as unknown as Controller),
    );
    return [...new Set(controllers)].flatMap((controller) => this.routesOf(controller));
  }

  private routesOf(controller: Controller): Route[] {
    return new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
      const handler = controller.prototype[name] as object;
      const method: unknown = Reflect.getMetadata('method', handler);
      if (typeof method !== 'number') return [];
      return paths(Reflect.getMetadata('path', controller)).flatMap((base) =>
        paths(Reflect.getMetadata('path', handler)).map((end) => ({
          method: RequestMethod[method] as string,
          path: joined(base, end),
          handler: `${controller.name}.${name}`,
          requires: Reflect.getMetadata(REQUIRES, handler) as string | undefined,
          isPublic: Reflect.getMetadata(PUBLIC, handler) === true,
        })),
      );
    });
  }
}
