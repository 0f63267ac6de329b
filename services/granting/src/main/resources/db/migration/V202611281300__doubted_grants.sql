-- Whether a human looks at a grant is asked by its id, each time that somebody reads what was decided about them.
CREATE INDEX task_open_about ON task USING gin (standing jsonb_path_ops) WHERE state = 'OPEN';
