-- Whether our people were told today of mail that nobody sorted is found without going through all that ever came.
create index item_warned_at on inbound_item (warned_at);
