-- The history tells of steps, of what is shared and of messages too; `org`: the organisation it was about.
ALTER TABLE case_events ADD COLUMN org TEXT;
