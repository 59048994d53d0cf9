-- Whose key the answers lie under: from now on they are sealed like all that candidates write to us.
alter table application_inquiry add column candidate_id binary(16);
update application_inquiry set candidate_id = (select a.candidate_id from job_application a where a.application_id = application_inquiry.application_id);
