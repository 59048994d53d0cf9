-- What was due in a span of time, for the report of a week, without reading everything that ever was.
create index promise_deadline on promise (deadline_at, state);
create index chaser_moment on chaser (chased_at);
