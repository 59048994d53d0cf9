-- What came back may have been for somebody who asked without having applied, and goes with the question then.
alter table mail_return modify column candidate_id binary(16);
alter table mail_return add column visitor_question_id binary(16);
create index return_of_visitor on mail_return (visitor_question_id, happened_at);
