alter table survey_answer add column asked varchar(120) character set ascii collate ascii_bin;
