-- What became of applications in a span of time, and how many are open, without reading the rows.
create index application_closed on job_application (ended_at, position_id, outcome, interview_held_at);
