-- What is due is found among what runs, and what was settled by its state.
create index promise_running_deadline on promise (active, deadline_at);
create index promise_running_team on promise (active, team_due_at);
create index promise_settled on promise (state, settled_at);
