alter table survey_plan add column outcome_class varchar(10) character set ascii collate ascii_bin;
update survey_plan set outcome_class = case touchpoint when 'T3' then 'REJ_PRE' else 'REJ_POST' end;
alter table survey_plan drop constraint plan_of_application;
alter table survey_plan drop primary key;
alter table survey_plan add primary key (application_id, touchpoint);
alter table survey_plan add constraint plan_of_application foreign key (application_id) references job_application (application_id);

alter table survey_invitation add column outcome_class varchar(10) character set ascii collate ascii_bin;
update survey_invitation set outcome_class = case touchpoint when 'T3' then 'REJ_PRE' else 'REJ_POST' end;
alter table survey_invitation drop constraint invitation_of_application;
alter table survey_invitation drop constraint invited_once;
create unique index invited_at_touchpoint on survey_invitation (application_id, touchpoint);
alter table survey_invitation add constraint invitation_of_application foreign key (application_id) references job_application (application_id);

alter table survey_staging add column outcome_class varchar(10) character set ascii collate ascii_bin;
update survey_staging set outcome_class = case touchpoint when 'T3' then 'REJ_PRE' else 'REJ_POST' end;
