alter table interview_fact add column taken_back_at datetime(6);
alter table interview_fact add column taken_back_by binary(16);
