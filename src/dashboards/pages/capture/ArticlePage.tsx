import type { ComponentChildren } from 'preact';
import { AddModes } from '../add/AddModes.js';
import { Layout } from '../layout/Layout.js';
import type { PageFrame } from '../props/common.js';

interface Props {
  frame: PageFrame;
  footnote: string;
  children: ComponentChildren;
}

/** What the pages that read a text have in common. */
export function ArticlePage({ frame, footnote, children }: Props) {
  return (
    <Layout
      title="Add from an article"
      current={null}
      frame={frame}
      modules={['capture.js']}
      footnote={footnote}
    >
      <p class="crumb">
        <a href="/add">Add</a>
      </p>
      <h1>Add from an article</h1>
      <AddModes current="article" />
      {children}
      <p class="quick-note">
        <a class="link" href="/capture/accuracy">
          What became of the candidates so far
        </a>
        , rule by rule.
      </p>
    </Layout>
  );
}
