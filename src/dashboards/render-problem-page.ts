import type { Problem } from '../platform/http/problem.js';
export function renderProblemPage(problem: Problem): string {
  return `<!doctype html><title>${problem.status}</title><p>${problem.detail}</p>`;
}
