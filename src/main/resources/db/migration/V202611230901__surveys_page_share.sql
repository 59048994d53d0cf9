alter table survey_rules add column share int default 20 not null;
