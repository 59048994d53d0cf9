-- Whoever waited for a word in the month before later days were told hears of one too.
update complaint set next_nudge_at = due_at
where state in ('RAISED', 'ANSWERED') and next_nudge_at is null and due_at > current_timestamp - interval '30' day;
