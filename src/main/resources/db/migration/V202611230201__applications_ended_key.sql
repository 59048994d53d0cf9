-- What ended in a span of time, without reading everything that ever was.
create index application_ended on job_application (ended_at);
