-- Who asked before later days were told is told one too; the morning is found when it is looked at.
update candidate_question set next_word_at = team_due_at
where state = 'ASKED' and next_word_at is null and delays < 2;
