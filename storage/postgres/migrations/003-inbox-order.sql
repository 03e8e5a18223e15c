-- What waits is taken by age and looked through for one's shares: by share it was sorted anew each time, all that waits.
drop index inbox_share;
create index inbox_id on inbox (id);
