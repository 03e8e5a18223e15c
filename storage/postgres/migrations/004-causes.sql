-- Causes are forgotten once an hour, all at once, and looked up by their key alone: the index was written by each commit and
-- read, at worst, from end to end.
drop index cause_at;
