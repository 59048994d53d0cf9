create index sign_in_end on candidate_sign_in (expires_at);

create index session_end on candidate_session (ends_at);
