-- Questions left before there was a last letter are looked at once more: whoever was not told is, unless it is time to delete them.
update visitor_question set look_at = asked_at where state = 'ASKED' and delays >= 2;
