const OPENING =
  /^["“‘'(\s]{0,3}(?:but |and |or |so )?((?:if|unless|provided(?: that)?|assuming(?: that)?|as long as|on condition that|should) [^,;]{3,240}),/i;
const TRAILING =
  /[\s,](?<!\b(?:even|as|what|only|wondered|asked|know|sure|say|whether) )((?:if|unless|provided that|as long as|so long as|assuming that|on (?:the )?condition that|on the assumption that) (?!not\b|any\b|ever\b|need|so\b|possible\b|all\b)[^.;:!?”"]{3,240})/i;

/** "if the treaty is signed": the condition on which a prediction hangs, as it stands in the text, or null. */
export function readCondition(text: string): string | null {
  const condition = OPENING.exec(text)?.[1] ?? TRAILING.exec(text)?.[1];
  return condition?.trim().replace(/,$/, '') ?? null;
}
