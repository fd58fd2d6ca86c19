/** The functions that the test page has, for itself and for the test that calls them. */

/** What has not ended, by kind: timeouts, intervals, frames, observers, channels. */
type Open = Record<string, number>;

declare function policeOpen(): Open;
declare function policeActs(tag: string): Promise<string[]>;
declare function policeLives(tag: string, rounds: number): Promise<Open>;
declare function policeSame(tag: string, times: number): Promise<Open>;
declare function policeLetGo(): void;
declare function policeUnanswered(): number;
declare function policeAnswer(): void;
