-- What was asked in a quarter is found without going through what was asked in others.
create index question_asked on candidate_question (asked_at);
