-- Until when somebody held the role of a recruiter who does not hold it any more: they decided on applications.
alter table account add recruited_until_at datetime(6);
