-- A role is a code: compared byte by byte and short in its key. H2 has no such property of a column
-- and reads a remark here; MySQL reads the words.
alter table hiring_team_member modify column team_role varchar(20) /*! character set ascii collate ascii_bin */ not null;
