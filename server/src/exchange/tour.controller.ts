// Through which door does the start page get the story of the demonstration? Open to everybody who is logged in.
import { Controller, Get } from '@nestjs/common';
import { tourView, type Actor, type TourView } from '@kommunalredaktion/shared';
import { CurrentActor, Returns, SignedIn } from '../platform/http/contract.js';
import { TourQueries } from './tour.queries.js';

@Controller('tour')
export class TourController {
  constructor(private readonly queries: TourQueries) {}

  @Get()
  @SignedIn()
  @Returns(tourView)
  view(@CurrentActor() actor: Actor): Promise<TourView> {
    return this.queries.view(actor);
  }
}
