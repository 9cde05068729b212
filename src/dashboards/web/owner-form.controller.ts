import { Controller, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { ownerSchema } from '../../questions/overdue-rules.schemas.js';
import { SetOwnerService } from '../../questions/set-owner.service.js';
import { textOf } from './form-fields.js';
import { parse } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { arriveAt, Sent, type SentForm, submitForm } from './submit-form.js';

/** Says whose a question is to see to. */
@ApiExcludeController()
@Needs('contributor')
@Controller('questions/:id/owner')
export class OwnerFormController {
  constructor(
    private readonly pages: Pages,
    private readonly owners: SetOwnerService,
  ) {}

  @Post()
  set(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { personId } = parse(ownerSchema, { personId: textOf(fields, 'personId') ?? null });
        await this.owners.set(id, personId, caller);
        return arriveAt(`/questions/${id}`, 'owner-set', id);
      },
      again: (form) => this.pages.question(id, null, 'owner', form),
    });
  }
}
