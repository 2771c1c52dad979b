// Where can signed-in people read the contract?
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

let document: OpenAPIObject | undefined;
let application: NestFastifyApplication | undefined;

/** Built on first use: most processes never need it. */
export const openApiDocument = (): OpenAPIObject => {
  if (!application) throw new Error('the API is not running');
  document ??= SwaggerModule.createDocument(application, new DocumentBuilder().setTitle('Kommunalredaktion').setVersion('1').build());
  return document;
};

export const serveDocumentation = (app: NestFastifyApplication): void => {
  application = app;
  document = undefined;
};
