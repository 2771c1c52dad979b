// Where do signed-in people read the contract?
import { Controller, Get, Header } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { SignedIn } from './contract.js';
import { openApiDocument } from './openapi.js';
import { openApiPage } from './openapi-page.js';

@Controller()
export class OpenApiController {
  @Get('openapi.json')
  @SignedIn()
  document(): OpenAPIObject {
    return openApiDocument();
  }

  @Get('docs')
  @SignedIn()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return openApiPage(openApiDocument());
  }
}
