/** The questions to begin with, as the details and the search field offer them. */
import { questionsOf } from '../../core/network/questions.ts';
import type { Question } from '../../core/network/questions.ts';
import { mostTellingPair } from '../../core/network/tellingPair.ts';
import type { Workspace } from '../../state/context.ts';
import type { Focus } from '../../state/selection.svelte.ts';

interface Asked {
  readonly name: string;
  readonly run: () => void;
}

type Desk = Pick<Workspace, 'corpus' | 'history' | 'screen' | 'selection'>;

/** Those that the network has an answer to. */
export function askedOf({ corpus, screen, selection }: Desk): Asked[] {
  return questionsOf(corpus.network).map((question) => {
    const answer = answerOf(question);
    return {
      name: wordsOf(question, (id) => corpus.nameOf(id)),
      run: () => {
        if (question.kind === 'partners') screen.askPartners();
        selection.open(answer);
        screen.answered = selection.focus;
        screen.show('right');
      },
    };
  });
}

/** Whether they are offered unasked: at what the page begins with, until something is done, and at an answer just given. */
export function isTimeToAsk({ corpus, history, screen, selection }: Desk): boolean {
  const isFirst = (focus: Focus): boolean => {
    if (focus.kind !== 'pair') return focus.kind === 'nothing';
    const pair = mostTellingPair(corpus.network);
    return pair !== null && focus.source === pair.source && focus.target === pair.target;
  };
  return (
    selection.focus === screen.answered ||
    (history.done.length === 0 && screen.document === null && selection.trail.every(isFirst))
  );
}

function answerOf(question: Question): Focus {
  switch (question.kind) {
    case 'partners':
      return { kind: 'actor', id: question.actor };
    case 'links':
      return { kind: 'path', source: question.source, target: question.target };
    case 'denied':
      return { kind: 'ties', title: 'Denied', ids: question.ties };
  }
}

function wordsOf(question: Question, nameOf: Workspace['corpus']['nameOf']): string {
  switch (question.kind) {
    case 'partners':
      return `Who deals with ${nameOf(question.actor)}?`;
    case 'links':
      return `What links ${nameOf(question.source)} and ${nameOf(question.target)}?`;
    case 'denied':
      return 'What is denied?';
  }
}
