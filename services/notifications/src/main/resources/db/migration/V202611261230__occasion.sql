-- What is told of waste bags says why, so it knows the occasion. What was told before this followed a birth.
UPDATE feed_entry
SET message = message || '{"occasion": "BIRTH"}'
WHERE message ->> 'message' IN ('waste-bags-granted', 'waste-bags-raised', 'waste-bags-to-find-out');
