-- What was broken for good before is looked at too: whether nobody gave a word for too long.
update promise set next_step_at = deadline_at + interval '14' day where active = 1 and state = 'BROKEN' and next_step_at is null;
