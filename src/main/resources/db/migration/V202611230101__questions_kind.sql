-- A wish for more detail on our decision is asked, dated and answered as a question is.
alter table candidate_question add kind varchar(20) default 'QUESTION' not null;
