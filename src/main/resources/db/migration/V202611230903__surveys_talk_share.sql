alter table survey_rules add column share_met int default 50 not null;
