-- How often a person was told a later day for the word they wait for.
alter table complaint add delays int default 0 not null;
