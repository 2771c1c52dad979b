// Must the same question about everything be counted again for everybody who asks? Answers are good for half a minute, and say of when they are.

const goodForMs = 30_000;
const most = 100;

export class Remembered {
  private readonly answers = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>();

  async of<T>(question: unknown, answerIt: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    const known = this.answers.get(key);
    if (known && known.until > Date.now()) return known.answer as Promise<T>;
    if (this.answers.size >= most) this.answers.clear();
    const answer = answerIt();
    this.answers.set(key, { until: Date.now() + goodForMs, answer });
    answer.catch(() => this.answers.delete(key));
    return answer;
  }
}
