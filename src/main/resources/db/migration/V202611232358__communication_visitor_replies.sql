-- Which question of somebody who has not applied a mail belongs to.
alter table inbound_item add column visitor_question_id binary(16);
create index item_of_visitor on inbound_item (visitor_question_id, received_at);
