-- Who asked in the month before later days were told is told one too; the morning is found when it is
-- looked at. Older ones stay with people: a letter about them would come out of nowhere.
update candidate_question set next_word_at = team_due_at
where state = 'ASKED' and next_word_at is null and delays < 2
and asked_at > current_timestamp - interval '30' day;
