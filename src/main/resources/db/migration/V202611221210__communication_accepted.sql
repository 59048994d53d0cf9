-- What has been said lately is looked at every quarter of an hour, without reading what was said in other years.
create index message_accepted on message (accepted_at);
create index message_settled on message (settled_at);
