-- Whoever stands in for the person asked may answer, and is named.
alter table decision_request add column answered_by binary(16);
