import { Forecast } from './forecasts/forecast.entity.js';
import { Statement } from './forecasts/statement.entity.js';
import { Author, Source } from './parties/party.entity.js';
import { ApiToken } from './people/api-token.entity.js';
import { Person } from './people/person.entity.js';
import { Session } from './people/session.entity.js';
import { Event } from './questions/event.entity.js';
import { Question } from './questions/question.entity.js';
import { Resolution } from './resolutions/resolution.entity.js';
import { RulingReview } from './resolutions/ruling-review.entity.js';

/** Every entity. Tables without one are read and written in SQL only. */
export const entities = [
  Author,
  Source,
  Event,
  Question,
  Statement,
  Forecast,
  Resolution,
  RulingReview,
  Person,
  Session,
  ApiToken,
];
