-- How many answers or promises a past was measured with; those frozen before have 150 at least.
alter table insight_baseline add column answers int default 150 not null;
