-- What was agreed or called off lately, and which talks were to end between two moments.
create index interview_event_moment on interview_event (happened_at, application_id);
create index interview_event_end on interview_event (ends_at, application_id);
