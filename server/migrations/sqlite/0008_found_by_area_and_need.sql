-- Cases are found by area and need: these words stand in case_index too, open, as they stand in the case itself.
INSERT INTO case_index (org, token, case_id)
SELECT c.org, CAST('area:' || c.area AS BLOB), c.id FROM cases c WHERE c.area IS NOT NULL;
INSERT INTO case_index (org, token, case_id)
SELECT c.org, CAST('need:' || b.name AS BLOB), c.id FROM cases c
JOIN (SELECT 'health' AS name UNION ALL SELECT 'care' UNION ALL SELECT 'transport' UNION ALL SELECT 'licence' UNION ALL SELECT 'device' UNION ALL SELECT 'eid' UNION ALL SELECT 'skills' UNION ALL SELECT 'other') b
ON c.barriers LIKE '%,' || b.name || ',%';
