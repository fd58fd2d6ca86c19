-- Everything that the receiver keeps. Run at every start, so each statement must be repeatable.

-- One row for each write, found by the sender's key: the unique index is what makes a repeat safe.
-- Neither the key nor the content is stored, only hashes, and the content's hash is keyed with the
-- key: without the sender's own key a row tells nothing, and can't be matched with an answer.
create table if not exists writes (
  kind text not null,
  key_hash text not null,
  content_hash text not null,
  claim uuid not null,
  started_at timestamptz not null default now(),
  answer jsonb,
  primary key (kind, key_hash)
);

create table if not exists enquiries (
  id uuid primary key,
  reference text not null unique,
  receipt_token text not null unique,
  received_at timestamptz not null,
  lang text not null,
  name text not null,
  email text not null,
  phone text not null,
  reply_by text not null,
  reply_language text not null,
  topic text not null,
  message text not null,
  spam_score integer not null
);
-- What a form's own fields were answered with, by their names.
alter table enquiries add column if not exists answers jsonb not null default '{}';
create index if not exists enquiries_newest on enquiries (received_at desc);

create table if not exists enquiry_files (
  enquiry_id uuid not null references enquiries (id) on delete cascade,
  position integer not null,
  name text not null,
  type text not null,
  size integer not null,
  bytes bytea not null,
  primary key (enquiry_id, position)
);

-- Apart on purpose: a random id, a day and no time, so that neither order nor clock leads back to
-- a person. The reference is filled in only where the force turned linking on.
create table if not exists equality_answers (
  id uuid primary key,
  received_on date not null,
  lang text not null,
  answers jsonb not null,
  enquiry_reference text
);

create table if not exists feedback (
  id uuid primary key,
  received_at timestamptz not null,
  lang text not null,
  page text not null,
  rating text not null,
  reasons jsonb not null,
  comment text not null
);
create index if not exists feedback_newest on feedback (received_at desc);
-- The hash of the key of a person's first answer: what they add later takes its place, so that they
-- are counted once. And how much it looks like a machine's.
alter table feedback add column if not exists answer_hash text;
alter table feedback add column if not exists spam_score integer not null default 0;
create unique index if not exists feedback_answer on feedback (answer_hash);

create table if not exists consents (
  id uuid primary key,
  received_at timestamptz not null,
  record jsonb not null
);
create index if not exists consents_newest on consents (received_at desc);
