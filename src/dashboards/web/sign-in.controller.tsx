import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Browser } from '../../people/begin-session.js';
import { sessionCookie, sessionSecretOf } from '../../people/session-cookie.js';
import { SetUpService } from '../../people/set-up.service.js';
import { SignInService } from '../../people/sign-in.service.js';
import { Public } from '../../platform/http/access.js';
import { Instance } from '../../platform/instance.js';
import { SetUpPage } from '../pages/people/SetUpPage.js';
import { SignInPage } from '../pages/people/SignInPage.js';
import { emptyForm } from '../pages/props/common.js';
import { textOf } from './form-fields.js';
import { safeNext } from './safe-next.js';
import { toChoice, toCredentials } from './people-inputs.js';
import { redirect, Sent, type SentForm, submitForm } from './submit-form.js';

const nextQuery = z.object({ next: z.string().optional().catch(undefined) });

/** The way in and out. Its pages need no account, and show nothing of the record. */
@ApiExcludeController()
@Public()
@Controller()
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly setUps: SetUpService,
    private readonly instance: Instance,
  ) {}

  @Get('sign-in')
  form(
    @Query({ schema: nextQuery }) { next }: { next?: string | undefined },
    @Req() request: FastifyRequest,
  ) {
    return <SignInPage form={emptyForm} next={safeNext(next ?? refererOf(request))} />;
  }

  @Post('sign-in')
  signIn(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    const next = safeNext(textOf(sent.fields, 'next'));
    return submitForm(sent, {
      work: async (fields) => {
        const credentials = toCredentials(fields);
        this.begin(sent, request, await this.signIns.signIn(credentials, this.browserOf(request)));
        return next;
      },
      again: async (form) => <SignInPage form={form} next={next} />,
    });
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const secret = sessionSecretOf(request, this.instance);
    if (secret !== undefined) await this.signIns.signOut(secret);
    void reply.header('set-cookie', sessionCookie(request, this.instance, null));
    return redirect(reply, '/sign-in');
  }

  /** A personal instance lets its owner in by the link alone; elsewhere a password is chosen. */
  @Get('set-up/:secret')
  async setUp(
    @Param('secret') secret: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const setUp = await this.setUps.read(secret);
    if (setUp.as !== 'owner')
      return <SetUpPage form={emptyForm} name={setUp.as === 'person' ? setUp.name : null} />;
    // Whoever only asks whether it is there does not use the link up.
    if (request.method === 'HEAD') return '';
    const session = await this.setUps.enter(secret, this.browserOf(request));
    void reply.header('set-cookie', sessionCookie(request, this.instance, session));
    return redirect(reply, '/');
  }

  @Post('set-up/:secret')
  async choose(@Param('secret') secret: string, @Sent() sent: SentForm, @Req() request: FastifyRequest) {
    const setUp = await this.setUps.read(secret);
    const name = setUp.as === 'person' ? setUp.name : null;
    return submitForm(sent, {
      work: async (fields) => {
        const choice = toChoice(fields, name);
        this.begin(sent, request, await this.setUps.choose(secret, choice, this.browserOf(request)));
        return '/';
      },
      again: async (form) => <SetUpPage form={form} name={name} />,
    });
  }

  private begin({ reply }: SentForm, request: FastifyRequest, secret: string): void {
    void reply.header('set-cookie', sessionCookie(request, this.instance, secret));
  }

  private browserOf(request: FastifyRequest): Browser {
    const oldSecret = sessionSecretOf(request, this.instance);
    return {
      userAgent: request.headers['user-agent'],
      oldSecret,
      address: this.instance.addressOf(request),
      correlationId: request.id,
    };
  }
}

/** The page of ours from which somebody came; browsers tell it to its own site only. */
function refererOf({ headers: { referer }, host }: FastifyRequest): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const url = new URL(referer);
  return url.host === host ? url.pathname + url.search : undefined;
}
